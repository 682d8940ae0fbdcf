import { describe, expect, test } from 'vitest';
import { likelihoodRatio, proportion, wilson } from './proportion.ts';

describe('Wilson intervals', () => {
  // Worked out with another program.
  test.each([
    [0, 10, 0, 0.277_532_8],
    [1, 10, 0.017_876_2, 0.404_15],
    [5, 10, 0.236_593_1, 0.763_406_9],
    [10, 10, 0.722_467_2, 1],
    [20, 1_000, 0.012_983_7, 0.030_69],
  ])('%i of %i', (hits, of, low, high) => {
    const [lower, upper] = wilson(hits, of);
    expect(lower).toBeCloseTo(low, 5);
    expect(upper).toBeCloseTo(high, 5);
  });

  test('a share of nothing has no rate', () => {
    expect(proportion(0, 0)).toEqual({ hits: 0, of: 0, rate: null, interval: null });
  });
});

describe('likelihood ratios', () => {
  test('compare shares, with half a hit added on each side', () => {
    const it = likelihoodRatio(proportion(40, 100), proportion(10, 1_000));
    expect(it?.ratio).toBeCloseTo(40.5 / 101 / (10.5 / 1_001), 10);
    const half = 1.959_963_984_540_054 * Math.sqrt(1 / 40.5 - 1 / 101 + 1 / 10.5 - 1 / 1_001);
    expect(it?.interval[0]).toBeCloseTo((it?.ratio ?? 0) * Math.exp(-half), 10);
    expect(it?.interval[1]).toBeCloseTo((it?.ratio ?? 0) * Math.exp(half), 10);
  });

  test('stay finite when one side never shows it', () => {
    expect(likelihoodRatio(proportion(0, 50), proportion(0, 500))?.ratio).toBeCloseTo(501 / 51, 10);
  });

  test('are absent when one side is empty', () => {
    expect(likelihoodRatio(proportion(0, 0), proportion(1, 5))).toBeNull();
  });
});
