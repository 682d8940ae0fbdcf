import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Features } from './features.ts';
import { fitLogistic, type LogisticProblem } from './fit-logistic.ts';
import { drawer } from './testing/cases.ts';

const planted = [2, 0.5, -1, 0] as const;
const INTERCEPT = -1;

/** Rows with features at random and targets drawn from the planted coefficients, a share of them wrong. */
const draw = (rows: number, errors: number, seed: number) => {
  const next = drawer(seed);
  const starts = [0];
  const column: number[] = [];
  const target = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let bits = INTERCEPT;
    planted.forEach((coefficient, index) => {
      if (next() < 0.4) {
        column.push(index);
        bits += coefficient;
      }
    });
    starts.push(column.length);
    const isFraud = next() < 1 / (1 + 2 ** -bits);
    target[row] = isFraud !== next() < errors ? 1 : 0;
  }
  const features: Features = {
    starts: Uint32Array.from(starts),
    column: Uint16Array.from(column),
    value: new Float64Array(column.length).fill(1),
  };
  return { features, target };
};

const problem = (
  parts: Pick<LogisticProblem, 'features' | 'target'>,
  rest: Partial<LogisticProblem> = {},
): LogisticProblem => {
  const rows = parts.target.length;
  const size = planted.length + 1;
  return {
    ...parts,
    rows: Uint32Array.from({ length: rows }, (_, index) => index),
    weight: new Float64Array(rows).fill(1),
    errorRate: 0,
    mean: new Float64Array(size),
    deviation: new Float64Array(size).fill(10),
    low: new Float64Array(size).fill(-10),
    high: new Float64Array(size).fill(10),
    ...rest,
  };
};

describe('logistic regression', () => {
  test.each([
    ['all verdicts are right', 0],
    ['a tenth is wrong and known to be', 0.1],
  ])('recovers planted coefficients when %s', (_, errors) => {
    const { coefficients, deviations } = fitLogistic(problem(draw(30_000, errors, 4), { errorRate: errors }));
    [...planted, INTERCEPT].forEach((it, index) => {
      expect(Math.abs((coefficients[index] ?? 0) - it)).toBeLessThan(4 * (deviations[index] ?? 0));
      expect(Math.abs((coefficients[index] ?? 0) - it)).toBeLessThan(0.35);
    });
  });
  test('wrong verdicts that are not allowed for flatten the coefficients', () => {
    const naive = fitLogistic(problem(draw(30_000, 0.1, 4)));
    const aware = fitLogistic(problem(draw(30_000, 0.1, 4), { errorRate: 0.1 }));
    expect(naive.coefficients[0]).toBeLessThan((aware.coefficients[0] ?? 0) - 0.3);
  });
  test('no coefficient leaves its bounds, so a weight never turns around', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
        const low = Float64Array.from([-10, 0.8, 0, 0, -10]);
        const high = Float64Array.from([0, 1, 0, 10, 10]);
        const { coefficients } = fitLogistic(problem(draw(300, 0, seed), { low, high }));
        coefficients.forEach((it, index) => {
          expect(it).toBeGreaterThanOrEqual(low[index] ?? 0);
          expect(it).toBeLessThanOrEqual(high[index] ?? 0);
        });
        // Planted at +2 and held at or below 0: the nearest allowed value.
        expect(coefficients[0]).toBe(0);
      }),
      { seed: 8, numRuns: 20 },
    );
  });
  test('without rows it stays at what is expected', () => {
    const mean = Float64Array.from([1, 2, -3, 0, -6]);
    const { coefficients } = fitLogistic(problem(draw(50, 0, 1), { mean, rows: new Uint32Array(0) }));
    expect([...coefficients]).toEqual([...mean]);
  });
});
