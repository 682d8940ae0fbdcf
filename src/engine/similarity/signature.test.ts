import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { bitCount, fewestEdits, highestJaroWinkler, maskOf, signaturesOf } from './signature.ts';

const text = fc.string({ maxLength: 14, unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', '1', '7', ' ', '-') });

test('bits are counted', () => {
  fc.assert(
    fc.property(fc.integer(), (bits) => {
      expect(bitCount(bits)).toBe([...(bits >>> 0).toString(2)].filter((bit) => bit === '1').length);
    }),
    { seed: 3 },
  );
});

test('the bounds never exclude what is true', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      for (const alphabet of ['letters', 'digits'] as const) {
        const fewest = fewestEdits(maskOf(a, alphabet), maskOf(b, alphabet));
        expect(fewest).toBeLessThanOrEqual(editDistance(a, b, 20));
      }
      expect(fewestEdits(maskOf('6988048', 'digits'), maskOf('7364009', 'digits'))).toBeGreaterThan(2);
      expect(highestJaroWinkler(signaturesOf([a, b], 'letters'), 0, 1) + 1e-9).toBeGreaterThanOrEqual(
        a === b ? 0 : jaroWinkler(a, b),
      );
    }),
    { seed: 3, numRuns: 5_000 },
  );
});

test('the bounds tell unlike words apart', () => {
  expect(fewestEdits(maskOf('smith', 'letters'), maskOf('garcia', 'letters'))).toBeGreaterThan(2);
  expect(fewestEdits(maskOf('6988048', 'digits'), maskOf('7364009', 'digits'))).toBeGreaterThan(2);
  expect(highestJaroWinkler(signaturesOf(['smith', 'garcia'], 'letters'), 0, 1)).toBeLessThan(0.6);
});
