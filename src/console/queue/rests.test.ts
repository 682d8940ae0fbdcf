import { describe, expect, test } from 'vitest';
import { timeOf } from './rests.ts';

const now = new Date(2026, 2, 30, 17, 30);

describe('until when a case may rest', () => {
  test('the usual times are mornings by the clock of the reader, also over the end of a month', () => {
    expect(timeOf('tomorrow', '', now)).toEqual(new Date(2026, 2, 31, 9));
    expect(timeOf('days', '', now)).toEqual(new Date(2026, 3, 2, 9));
    expect(timeOf('week', '', now)).toEqual(new Date(2026, 3, 6, 9));
  });
  test('an own time is taken when it is still to come and within 180 days', () => {
    expect(timeOf('own', '2026-04-01T10:15', now)).toEqual(new Date(2026, 3, 1, 10, 15));
    expect(['', 'soon', '2026-03-30T17:29', '2027-01-01T09:00'].map((own) => timeOf('own', own, now))).toEqual(
      Array(4).fill(undefined),
    );
  });
});
