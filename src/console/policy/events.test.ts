import { expect, test } from 'vitest';
import { eventsOf } from './events.ts';
import type { PolicyLine } from './use-versions.ts';

const line = (changes: Partial<PolicyLine>): PolicyLine => ({
  id: 'policy_a',
  state: 'draft',
  origin: 'person',
  note: 'A trial',
  createdBy: 'person:lea',
  createdAt: '2026-03-01T09:00:00Z',
  backtest: null,
  promotedBy: null,
  promotedAt: null,
  promotionNote: null,
  version: 1,
  changedBy: null,
  changedAt: null,
  endedBy: null,
  endedAt: null,
  ...changes,
});
const published = (id: string, at: string, changes: Partial<PolicyLine> = {}) =>
  line({
    id,
    state: 'former',
    promotedBy: 'person:lea',
    promotedAt: at,
    endedBy: 'person:bea',
    endedAt: at,
    ...changes,
  });

test('what was published or withdrawn is told the latest first, each with what was in force before it', () => {
  const lines = [
    line({ id: 'draft' }),
    published('first', '2026-03-02T09:00:00Z'),
    published('second', '2026-03-05T09:00:00Z', { state: 'current' }),
    line({ id: 'gone', state: 'withdrawn', endedBy: 'person:bea', endedAt: '2026-03-04T09:00:00Z' }),
  ];
  expect(eventsOf(lines).map(({ what, line: { id }, by, before }) => [what, id, by, before])).toEqual([
    ['published', 'second', 'person:lea', 'first'],
    ['withdrawn', 'gone', 'person:bea', null],
    ['published', 'first', 'person:lea', null],
  ]);
});

test('nothing happened to a draft', () => {
  expect(eventsOf([line({})])).toEqual([]);
});
