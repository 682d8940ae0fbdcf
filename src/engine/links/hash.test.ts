import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hash53 } from './hash.ts';

test('is a whole number that a double holds, never 0', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const hash = hash53(text);
      expect(Number.isSafeInteger(hash)).toBe(true);
      expect(hash).toBeGreaterThan(0);
      expect(hash53(text)).toBe(hash);
    }),
    { numRuns: 500, seed: 1 },
  );
  expect(hash53('')).toBeGreaterThan(0);
});

test('tells 300,000 neighbouring texts apart, and uses all of its bits', () => {
  const hashes = Array.from({ length: 300_000 }, (_, number) =>
    hash53(`phone|+1202555${String(number).padStart(6, '0')}`),
  );
  expect(new Set(hashes).size).toBe(hashes.length);
  const set = Array.from(
    { length: 53 },
    (_, bit) => hashes.filter((hash) => Math.floor(hash / 2 ** bit) % 2 === 1).length,
  );
  for (const count of set) expect(Math.abs(count / hashes.length - 0.5)).toBeLessThan(0.01);
});

test.each([
  ['a', 'b'],
  ['ab', 'ba'],
  ['email|a@example.com', 'email|A@example.com'],
  ['x', 'x\0'],
  ['', '\0'],
])('%j and %j differ', (left, right) => {
  expect(hash53(left)).not.toBe(hash53(right));
});
