import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, instantOf, weekOf } from './calendar.ts';

const secondsOf = (text: string): number => Date.parse(text) / 1000;
/** Seconds from the year 0 to the year 9999. */
const anySecond = fc.integer({ min: secondsOf('0000-01-01T00:00:00Z'), max: secondsOf('9999-12-31T23:59:59Z') });

describe('instants and days', () => {
  test('are those of the platform, for any second of ten thousand years', () => {
    fc.assert(
      fc.property(anySecond, (seconds) => {
        const expected = new Date(seconds * 1000).toISOString();
        expect(instantOf(seconds)).toBe(expected.replace('.000Z', 'Z'));
        expect(dayOf(seconds)).toBe(expected.slice(0, 10));
      }),
      { numRuns: 500, seed: 3 },
    );
  });
  test('come back from their text', () => {
    fc.assert(
      fc.property(anySecond, (seconds) => {
        expect(secondsOf(instantOf(seconds))).toBe(seconds);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
  test.each([
    [0, '1970-01-01T00:00:00Z'],
    [-1, '1969-12-31T23:59:59Z'],
    [951_782_400, '2000-02-29T00:00:00Z'],
    [4_107_542_400, '2100-03-01T00:00:00Z'],
  ])('%i is %s', (seconds, text) => {
    expect(instantOf(seconds)).toBe(text);
  });
  test('parts of a second are cut off', () => {
    expect(instantOf(59.9)).toBe('1970-01-01T00:00:59Z');
  });
});

describe('ISO weeks', () => {
  // ISO 8601: the week with the year's first Thursday is W01.
  test.each([
    ['2004-12-31', '2004-W53'],
    ['2005-01-01', '2004-W53'],
    ['2005-01-02', '2004-W53'],
    ['2005-12-31', '2005-W52'],
    ['2007-01-01', '2007-W01'],
    ['2007-12-30', '2007-W52'],
    ['2007-12-31', '2008-W01'],
    ['2008-12-28', '2008-W52'],
    ['2008-12-29', '2009-W01'],
    ['2009-12-31', '2009-W53'],
    ['2010-01-03', '2009-W53'],
    ['2010-01-04', '2010-W01'],
    ['2026-01-01', '2026-W01'],
    ['2026-03-02', '2026-W10'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['1969-12-29', '1970-W01'],
  ])('%s is in %s', (day, week) => {
    expect(weekOf(secondsOf(`${day}T00:00:00Z`))).toBe(week);
    expect(weekOf(secondsOf(`${day}T23:59:59Z`))).toBe(week);
  });
  test('change on Mondays only, and go on without a gap', () => {
    let before = weekOf(secondsOf('1999-12-26T12:00:00Z'));
    for (let day = secondsOf('1999-12-27T12:00:00Z'); day < secondsOf('2031-01-01T00:00:00Z'); day += 86_400) {
      const week = weekOf(day);
      const monday = new Date(day * 1000).getUTCDay() === 1;
      expect(week !== before, dayOf(day)).toBe(monday);
      if (monday) expect(week > before).toBe(true);
      before = week;
    }
  });
});
