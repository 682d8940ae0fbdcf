import { describe, expect, test } from 'vitest';
import { countFilters, narrowingOf, noFilters, readFilters, writeFilters } from './filters.ts';

const read = (search: string) => readFilters(new URLSearchParams(search));

describe('filters of the queue', () => {
  test('an address says them all, in one order whatever the order they were chosen in', () => {
    const search = 'owner=me&tier=critical&state=closed&state=waiting&changed=false&sort=due&job=j%2F1&campaign=c';
    const written = 'state=waiting&state=closed&tier=critical&owner=me&job=j%2F1&campaign=c&changed=false&sort=due';
    expect(writeFilters(read(search))).toBe(written);
    expect(read(written)).toEqual(read(search));
    expect(countFilters(read(search))).toBe(6);
  });
  test('what nobody knows is passed over, and the usual order is not said', () => {
    expect(read('state=lost&band=&sort=turn&owner=&overdue=perhaps&x=1')).toEqual(noFilters);
    expect(writeFilters(noFilters)).toBe('');
  });
  test('a link of a notice is for what is past due', () => {
    expect(writeFilters(read('due=past'))).toBe('overdue=true');
  });
  test('the service is asked for what was chosen and nothing else', () => {
    expect(narrowingOf(read('band=review&owner=nobody&sort=bits'))).toEqual({ band: ['review'], owner: 'nobody' });
  });
});
