import { expect, test } from 'vitest';
import { applicationsSince, everyWeek } from './weeks.ts';

const counts = (...growth: readonly [week: string, applications: number][]) =>
  everyWeek(growth.map(([week, applications]) => ({ week, applications }))).map(
    ({ starts, applications }) => `${starts.toISOString().slice(0, 10)} ${applications}`,
  );

test('weeks without any application are drawn as such', () => {
  const weeks = counts(['2026-W05', 2], ['2026-W08', 1]);
  expect(weeks).toHaveLength(12);
  expect(weeks.slice(-5)).toEqual(['2026-01-19 0', '2026-01-26 2', '2026-02-02 0', '2026-02-09 0', '2026-02-16 1']);
});

test('a year of 53 weeks goes over into the next one', () => {
  expect(counts(['2026-W53', 1], ['2027-W01', 3]).slice(-2)).toEqual(['2026-12-28 1', '2027-01-04 3']);
});

test('what is no week is left out, and years are cut to two', () => {
  expect(counts(['soon', 3])).toEqual([]);
  expect(counts(['2020-W01', 1], ['2026-W05', 1])).toHaveLength(104);
});

test('applications since a time are those of weeks that reach into it', () => {
  const growth = [
    { week: '2026-W01', applications: 4 },
    { week: '2026-W05', applications: 2 },
    { week: '2026-W06', applications: 1 },
  ];
  expect(applicationsSince(growth, Date.parse('2026-01-30'))).toBe(3);
  expect(applicationsSince(growth, Date.parse('2026-02-02'))).toBe(1);
  expect(applicationsSince([{ week: 'soon', applications: 9 }], 0)).toBe(0);
});
