import { describe, expect, test } from 'vitest';
import { minuteOf, notRunGroups, oddsInWords, percent, shareOf, signedBits } from './words.ts';

describe('percent', () => {
  test.each([
    [0, '0%'],
    [0.0004, 'under 0.1%'],
    [0.013, '1.3%'],
    [0.098, '9.8%'],
    [0.5, '50%'],
    [0.714, '71%'],
    [0.953, '95.3%'],
    [0.9994, 'over 99.9%'],
    [1, '100%'],
  ])('%f reads %s', (share, words) => {
    expect(percent(share)).toBe(words);
  });

  test('a share of nothing is nothing', () => {
    expect(shareOf(0, 0)).toBe('0%');
  });
});

describe('oddsInWords', () => {
  test.each([
    [0.00001, 'fewer than 1 in 10,000'],
    [0.001, 'about 1 in 1,000'],
    [0.0101, 'about 1 in 100'],
    [0.02, 'about 1 in 50'],
    [0.1, 'about 1 in 10'],
    [0.3, 'about 3 in 10'],
    [0.5, 'about 1 in 2'],
    [0.74, 'about 3 in 4'],
    [0.99, 'all but about 1 in 100'],
    [0.99999, 'all but 1 in 10,000 or fewer'],
  ])('%f reads %s', (probability, words) => {
    expect(oddsInWords(probability)).toBe(words);
  });
});

describe('signedBits', () => {
  test.each([
    [320, '+3.20'],
    [-45, '−0.45'],
    [0, '0.00'],
    [-0, '0.00'],
  ])('%i hundredths read %s', (hundredths, words) => {
    expect(signedBits(hundredths)).toBe(words);
  });
});

describe('minuteOf', () => {
  test.each([
    ['2026-10-02T09:30:00Z', '2026-10-02 09:30 UTC'],
    ['2026-10-02T09:30:15.123+02:00', '2026-10-02 09:30 +02:00'],
    ['last week', 'last week'],
  ])('%s reads %s', (instant, words) => {
    expect(minuteOf(instant)).toBe(words);
  });
});

describe('notRunGroups', () => {
  test('puts signals together by what was missing, the commonest first', () => {
    const groups = notRunGroups([
      { signal: 'clock-zone', missing: ['/session/timeZone'] },
      { signal: 'phone-region', missing: ['/candidate/phone'] },
      { signal: 'phone-in-service', missing: ['/candidate/phone'] },
      { signal: 'ip-kind', missing: ['/session/ip', 'reference:ipKinds'] },
      { signal: 'programme', missing: ['reference:programmes'] },
      { signal: 'overlap', missing: ['error:RangeError'] },
      { signal: 'degree', missing: ['/resume/education/0/studyType'] },
    ]);
    expect(groups).toEqual([
      { cause: 'application', missing: 'candidate phone', signals: ['phone-region', 'phone-in-service'] },
      { cause: 'failed', missing: 'RangeError', signals: ['overlap'] },
      { cause: 'reference', missing: 'programmes', signals: ['programme'] },
      { cause: 'application', missing: 'resume education study type', signals: ['degree'] },
      { cause: 'application', missing: 'session ip, ipKinds', signals: ['ip-kind'] },
      { cause: 'application', missing: 'session time zone', signals: ['clock-zone'] },
    ]);
  });
});
