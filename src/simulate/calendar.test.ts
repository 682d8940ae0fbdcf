import { expect, test } from 'vitest';
import { month, monthAt, pdfDate, rfc3339, writeMonth, yearOf } from './calendar.ts';

const instant = Date.parse('2026-03-09T14:05:06.007Z');

test.each([
  ['iso-month', '2019-03'],
  ['iso-day', '2019-03-01'],
  ['short-name', 'Mar 2019'],
  ['full-name', 'March 2019'],
  ['slash', '03/2019'],
  ['year', '2019'],
] as const)('a month in the style %s', (style, expected) => {
  expect(writeMonth(month(2019, 3), style)).toBe(expected);
});

test('months count across years', () => {
  expect(month(2020, 1) - month(2019, 12)).toBe(1);
  expect(yearOf(month(2019, 12))).toBe(2019);
  expect(monthAt(instant)).toBe(month(2026, 3));
});

test('instants are written as RFC 3339 and as PDF metadata have them', () => {
  expect(rfc3339(instant)).toBe('2026-03-09T14:05:06.007Z');
  expect(pdfDate(instant)).toBe('D:20260309140506Z');
});
