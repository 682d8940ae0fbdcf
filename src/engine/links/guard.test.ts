import { describe, expect, test } from 'vitest';
import { tieKinds } from '../contract/result.ts';
import { isCommon, isWithinWindow } from './guard.ts';
import { LONGEST_LIST } from './values.ts';

const DAY = 86_400;
const used = (people: number, days: number) => ({ people, first: 1_000_000, last: 1_000_000 + days * DAY });

describe.each(tieKinds)('%s', (kind) => {
  test('links two people, and not a hundred', () => {
    expect(isCommon(kind, used(2, 1))).toBe(false);
    expect(isCommon(kind, used(2, 2000))).toBe(false);
    expect(isCommon(kind, used(100, 1))).toBe(true);
  });
  test('once common stays common with more people and more time', () => {
    let before = false;
    for (let people = 1; people <= 120; people += 1) {
      const now = isCommon(kind, used(people, 1));
      expect(before && !now).toBe(false);
      expect(now && !isCommon(kind, used(people, 400)), `${people} people, first for a day, then for a year`).toBe(
        false,
      );
      before = now;
    }
  });
  test('is guarded before its list of people is full', () => {
    expect(isCommon(kind, used(LONGEST_LIST, 1))).toBe(true);
  });
});

test('a connection counts within weeks, a network within days, a mailbox always', () => {
  expect(isWithinWindow('ip', 10 * DAY)).toBe(true);
  expect(isWithinWindow('ip', 200 * DAY)).toBe(false);
  expect(isWithinWindow('network', 30 * DAY)).toBe(false);
  expect(isWithinWindow('email', 3000 * DAY)).toBe(true);
  for (const kind of tieKinds) expect(isWithinWindow(kind, 5 * DAY)).toBe(isWithinWindow(kind, -5 * DAY));
});
