import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jaroWinkler } from './jaro-winkler.ts';

const text = fc.string({ maxLength: 80, unit: fc.constantFrom('a', 'b', 'c', 'é', ' ') });

describe('Jaro-Winkler', () => {
  // Winkler (1990) and the worked examples usually quoted from it.
  test.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['jones', 'johnson', 0.8324],
    ['', '', 1],
    ['a', '', 0],
    ['a', 'b', 0],
    ['ab', 'ba', 0],
  ])('%s and %s are %f alike', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4);
  });

  test('stays between 0 and 1 and is 1 for equal texts and the same in both directions', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const alike = jaroWinkler(a, b);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect(jaroWinkler(a, a)).toBe(1);
        expect(jaroWinkler(b, a)).toBe(alike);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  test('compares texts longer than its first buffer', () => {
    expect(jaroWinkler('a'.repeat(500), `${'a'.repeat(499)}b`)).toBeGreaterThan(0.99);
  });
});
