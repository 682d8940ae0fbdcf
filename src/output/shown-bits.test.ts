import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownBits } from './shown-bits.ts';
import { resultOf } from './testing/people.ts';

const frame = { signal: 'a', family: 'b', says: '', fields: [], innocent: [], ask: '', strength: 1 };
const row = (bits: number) => ({ ...frame, bits });
const bits = fc.double({ min: -12, max: 12, noNaN: true });

test('the numbers shown add up to the total shown, each within a hundredth of its value', () => {
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 30 }), (weights) => {
      const result = resultOf('x', weights.map(row));
      const shown = shownBits(result);
      expect(shown.prior + shown.rows.reduce((sum, part) => sum + part, 0)).toBe(shown.total);
      expect(Math.abs(shown.total - result.bits * 100)).toBeLessThanOrEqual(0.5 + 1e-6);
      for (const [index, evidence] of result.evidence.entries()) {
        expect(Math.abs((shown.rows[index] ?? Number.NaN) - evidence.bits * 100)).toBeLessThan(1 + 1e-6);
      }
    }),
    { seed: 6, numRuns: 500 },
  );
});

test('numbers that round evenly stay as they are', () => {
  expect(shownBits({ prior: -6.63, bits: -4.13, evidence: [row(3), row(-0.5)] })).toEqual({
    prior: -663,
    rows: [300, -50],
    total: -413,
  });
});
