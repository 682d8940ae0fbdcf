import { describe, expect, test } from 'vitest';
import { readFilters } from './filters.ts';
import { mayBelong, readLiveCase } from './live-case.ts';

const opened = readLiveCase({ subject: 'case-1', job: 'j1', band: 'review', tier: 'critical', state: 'waiting' });
const belongs = (search: string): boolean =>
  opened !== undefined && mayBelong(readFilters(new URLSearchParams(search)), opened);

describe('cases that events tell of', () => {
  test('an event about something else is none', () => {
    expect([null, undefined, 'x', {}, { subject: 1 }].map(readLiveCase)).toEqual(Array(5).fill(undefined));
  });
  test('what an event does not tell, or tells in words that nobody knows, is open', () => {
    expect(readLiveCase({ subject: 'case-1', state: 'lost', version: '3' })).toEqual({
      id: 'case-1',
      version: undefined,
      state: undefined,
      band: undefined,
      tier: undefined,
      job: undefined,
    });
  });
  test.each(['', 'band=review', 'band=review&band=clear', 'tier=critical', 'owner=nobody', 'job=j1', 'overdue=false'])(
    'one that was just opened may belong to the list of "%s"',
    (search) => {
      expect(belongs(search)).toBe(true);
    },
  );
  test.each(['band=priority', 'tier=standard', 'owner=me', 'job=j2', 'overdue=true', 'changed=true', 'state=closed'])(
    'one that was just opened does not belong to the list of "%s"',
    (search) => {
      expect(belongs(search)).toBe(false);
    },
  );
});
