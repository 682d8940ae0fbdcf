import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../intake/period.ts';
import { certainSpan, monthsOf, sharedMonths, widestSpan } from './span.ts';

const NOW = 2026 * 12 + 2;

describe('spans', () => {
  test.each([
    ['2019-03', '2019-05', 3, 3],
    ['2019-03', '2019-03', 1, 1],
    ['2019', '2021', 14, 36],
    ['2019', '2019', undefined, 12],
    ['2025-12', 'Present', 4, 4],
    ['2021-05', '2019-01', undefined, undefined],
    ['2021-05', undefined, undefined, undefined],
    [undefined, '2021-05', undefined, undefined],
  ])('of %s to %s are certainly %s and at most %s months', (start, end, certain, most) => {
    const period = readPeriod(start, end);
    const [least, widest] = [certainSpan(period, NOW), widestSpan(period, NOW)];
    expect(least === undefined ? undefined : monthsOf(least)).toBe(certain);
    expect(widest === undefined ? undefined : monthsOf(widest)).toBe(most);
  });

  const year = fc.integer({ min: 1960, max: 2030 }).map(String);
  const date = fc.oneof(
    year,
    fc.tuple(year, fc.integer({ min: 10, max: 12 })).map((parts) => parts.join('-')),
  );
  const spans = fc.tuple(date, date).map(([start, end]) => readPeriod(start, end));

  test('that are certain lie within the widest', () => {
    fc.assert(
      fc.property(spans, (period) => {
        const [certain, widest] = [certainSpan(period, NOW), widestSpan(period, NOW)];
        if (certain === undefined) return;
        expect(widest?.from).toBeLessThanOrEqual(certain.from);
        expect(widest?.to).toBeGreaterThanOrEqual(certain.to);
      }),
      { seed: 2 },
    );
  });

  test('share the same months either way round, and never more than the shorter has', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const [left, right] = [widestSpan(a, NOW), widestSpan(b, NOW)];
        if (left === undefined || right === undefined) return;
        expect(sharedMonths(left, right)).toBe(sharedMonths(right, left));
        expect(sharedMonths(left, right)).toBeLessThanOrEqual(Math.min(monthsOf(left), monthsOf(right)));
      }),
      { seed: 3 },
    );
  });
});
