import { expect, test } from 'vitest';
import { inOrder, isLoud, type Signal, standingsOf } from './catalogue-filter.ts';

const signal = (id: string, changes: Partial<Signal>): Signal => ({
  id,
  title: id,
  class: 'evidence',
  family: 'network',
  looksAt: 'application',
  needs: [],
  basis: 'report',
  bits: 1,
  tableBits: 1,
  honest: 0.05,
  innocent: [],
  ask: '',
  sources: [],
  hits: { n: 0, of: 100, share: 0 },
  precision: { n: 0, fraud: 0, share: null, interval: null },
  queue: { n: 0, bits: 0, alone: 0 },
  changed: null,
  ...changes,
});
const ids = (signals: readonly Signal[]) => signals.map(({ id }) => id);

test('a signal that shows at least twice as often as expected is loud, unless it showed only a few times', () => {
  expect(isLoud(signal('a', { hits: { n: 12, of: 100, share: 0.12 } }))).toBe(true);
  expect(isLoud(signal('b', { hits: { n: 8, of: 100, share: 0.08 } }))).toBe(false);
  expect(isLoud(signal('c', { hits: { n: 4, of: 20, share: 0.2 } }))).toBe(false);
  expect(standingsOf(signal('d', { hits: { n: 12, of: 100, share: 0.12 } }))).toEqual(['loud']);
});

test('what fills the queue is ordered by the cases that would not wait without it, then by bits', () => {
  const signals = [
    signal('much', { queue: { n: 9, bits: 20, alone: 1 } }),
    signal('alone', { queue: { n: 3, bits: 4, alone: 3 } }),
    signal('more', { queue: { n: 9, bits: 30, alone: 1 } }),
  ];
  expect(ids(inOrder(signals, 'queue'))).toEqual(['alone', 'more', 'much']);
});

test('what was changed last stands first, what never was last', () => {
  const at = (time: string) => ({ at: time, by: 'person:lea', policy: 'p', note: 'n', before: 1, after: 2 });
  const signals = [
    signal('never', {}),
    signal('old', { changed: at('2026-01-01T00:00:00Z') }),
    signal('new', { changed: at('2026-02-01T00:00:00Z') }),
  ];
  expect(ids(inOrder(signals, 'changed'))).toEqual(['new', 'old', 'never']);
});
