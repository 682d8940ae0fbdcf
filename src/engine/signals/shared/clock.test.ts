import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hidesPlace, hoursApart, isUniversalTime } from './clock.ts';

test.each([
  [[-300, -240], [-360, -300], 0],
  [[480], [-480, -420], 8],
  [[480], [-300, -240], 11],
  [[330], [60, 120], 3.5],
  [[780], [-660], 0],
  [[720], [-600], 2],
])('%j and %j are %d hours apart in either order', (a, b, hours) => {
  expect(hoursApart(a, b)).toBe(hours);
  expect(hoursApart(b, a)).toBe(hours);
});

test.each(['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT'])('%s is universal time and hides the place', (zone) => {
  expect(isUniversalTime(zone)).toBe(true);
  expect(hidesPlace(zone)).toBe(true);
});

test('the zone that privacy modes report hides the place without being universal time', () => {
  expect(hidesPlace('Atlantic/Reykjavik')).toBe(true);
  expect(isUniversalTime('Atlantic/Reykjavik')).toBe(false);
});

test.each(['Europe/London', 'America/Chicago', 'Etc/GMT+5'])('%s is a place', (zone) => {
  expect(hidesPlace(zone)).toBe(false);
});

test('the distance is symmetric, at most half a day, and 0 exactly when the sets share an offset', () => {
  const offsets = fc.array(
    fc.integer({ min: -48, max: 56 }).map((quarter) => quarter * 15),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(offsets, offsets, (a, b) => {
      const hours = hoursApart(a, b);
      expect(hours).toBe(hoursApart(b, a));
      expect(hours).toBeLessThanOrEqual(12);
      const shareClock = a.some((left) => b.some((right) => (left - right) % 1_440 === 0));
      expect(hours === 0).toBe(shareClock);
    }),
    { seed: 7, numRuns: 500 },
  );
});
