import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNumbers } from './compare-numbers.ts';

test.each([
  ['442079460958', '02079460958', 'same'],
  ['12065550142', '2065550142', 'same'],
  ['5550142', '12065550142', 'same'],
  ['5491155550142', '0111555550142', 'same'],
  ['12065550142', '12065550143', 'different'],
  ['12065550142', '13125550142', 'different'],
  ['0142', '12065550142', 'unclear'],
  ['', '', 'unclear'],
])('%s and %s are %s in either order', (a, b, expected) => {
  expect(compareNumbers(a, b)).toBe(expected);
  expect(compareNumbers(b, a)).toBe(expected);
});

test('the order of two numbers does not matter, and a number is the same as itself in any prefix', () => {
  const digits = fc.stringMatching(/^[0-9]{0,15}$/);
  fc.assert(
    fc.property(digits, digits, (a, b) => {
      expect(compareNumbers(a, b)).toBe(compareNumbers(b, a));
      if (a.length >= 7) expect(compareNumbers(a, `44${a}`)).toBe('same');
    }),
    { seed: 7, numRuns: 500 },
  );
});
