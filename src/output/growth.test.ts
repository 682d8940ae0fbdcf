import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binned, textBars, weekly } from './growth.ts';

describe('growth by week', () => {
  test.each([
    ['a pause becomes zeros', ['2026-W05', '2026-W08'], [1, 0, 0, 1]],
    ['a year of 53 weeks has its last week', ['2026-W52', '2026-W53', '2027-W01'], [1, 1, 1]],
    ['a year of 52 weeks goes on with week 1', ['2025-W52', '2026-W01'], [1, 1]],
    ['weeks out of order are put in order', ['2026-W08', '2026-W07'], [1, 1]],
    ['one week is one bar', ['2026-W05'], [1]],
    ['no week is no bar', [], []],
    ['a week that cannot be read leaves them side by side', ['2026-W05', 'soon'], [1, 1]],
    ['a wrong date does not draw thousands of weeks', ['0001-W01', '9999-W01'], [1, 1]],
  ])('%s', (_, weeks, counts) => {
    expect(weekly(weeks.map((week) => ({ week, applications: 1 }))).counts).toEqual(counts);
  });

  test('names the first and the last week', () => {
    const growth = ['2026-W08', '2026-W05'].map((week) => ({ week, applications: 2 }));
    expect(weekly(growth)).toMatchObject({ from: '2026-W05', to: '2026-W08' });
  });

  test('bins keep the sum and fit', () => {
    const counts = fc.array(fc.nat({ max: 1_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 40 }), (weeks, most) => {
        const bins = binned(weeks, most);
        expect(bins.length).toBeLessThanOrEqual(most);
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        expect(sum(bins)).toBe(sum(weeks));
        expect(textBars(weeks, most)).toHaveLength(bins.length);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('the highest bar is full, a pause is a dot and the smallest week is still seen', () => {
    expect(textBars([1, 0, 100, 50], 10)).toBe('▁·█▄');
  });
});
