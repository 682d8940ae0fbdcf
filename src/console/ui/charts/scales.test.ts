import { describe, expect, test } from 'vitest';
import { binsOf, outlineOf } from './distribution-marks.ts';
import {
  countScale,
  countTicks,
  labelled,
  labelPlace,
  magnitudeScale,
  magnitudeTicks,
  percentScale,
} from './scales.ts';

describe('a scale of counts', () => {
  test.each([
    [[], 1],
    [[0, 0], 1],
    [[1], 1],
    [[2, 3], 3],
    [[13, 4], 15],
    [[1_234_567], 1_500_000],
  ])('of %j goes up to a round figure', (counts, most) => {
    const scale = countScale(counts, 100);
    expect(scale.domain()).toEqual([0, most]);
    expect([scale(0), scale(most)]).toEqual([100, 0]);
    const ticks = countTicks(scale);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect([ticks[0], ticks.every(Number.isInteger)]).toEqual([0, true]);
  });

  test('by powers of ten keeps three in sight beside thirty thousand', () => {
    const counts = [30_000, 3];
    expect(magnitudeTicks(counts)).toEqual([0, 1, 10, 100, 1_000, 10_000, 100_000]);
    const scale = magnitudeScale(counts, 100);
    expect([scale(0), scale(100_000)]).toEqual([100, 0]);
    expect(100 - scale(3)).toBeGreaterThan(10);
    expect(magnitudeTicks([0])).toEqual([0, 1, 10]);
  });
});

describe('labels along an axis', () => {
  test('are as many as there is room for, evenly apart, with the last', () => {
    expect(labelled(12, 600, 50)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(labelled(12, 200, 50)).toEqual([2, 5, 8, 11]);
    expect(labelled(104, 240, 58)).toEqual([25, 51, 77, 103]);
    expect(labelled(1, 10, 58)).toEqual([0]);
    expect(labelled(0, 600, 50)).toEqual([]);
  });

  test('move inwards at both ends, no further than they must', () => {
    expect([5, 19, 100, 181, 195].map((at) => labelPlace(at, 200, 40))).toEqual([20, 20, 100, 180, 180]);
  });
});

test('places in percent stay between both ends, and are numbers without a span', () => {
  expect([-9, 0, 9].map(percentScale([-3, 3]))).toEqual([0, 50, 100]);
  expect(percentScale([2, 2])(2)).toBe(0);
});

describe('counts by bits', () => {
  const none = Array.from({ length: 31 }, () => 0);
  const one = (bits: number, count: number) => none.with(bits + 10, count);

  test('are shown from the first to the last that holds anything, with the lines in sight', () => {
    const bins = binsOf({ from: -10, before: one(-6, 5), after: one(-2, 5) }, [-3.5, 4.2]);
    expect([bins[0]?.from, bins.at(-1)?.from]).toEqual([-7, 5]);
    expect(bins.find(({ from }) => from === -2)).toEqual({ from: -2, before: 0, after: 5, isOpen: undefined });
  });

  test('say at both ends that they hold all that lies beyond, and are at least eight', () => {
    const bins = binsOf({ from: -10, before: one(-10, 1), after: one(20, 1) }, []);
    expect([bins[0]?.isOpen, bins[1]?.isOpen, bins.at(-1)?.isOpen]).toEqual(['below', undefined, 'above']);
    expect(binsOf({ from: -10, before: one(0, 1), after: none }, []).length).toBeGreaterThanOrEqual(8);
    expect(binsOf({ from: -10, before: none, after: none }, [1])).toEqual([]);
  });

  test('have an outline from the ground to the ground', () => {
    const [bin] = binsOf({ from: -10, before: none, after: one(0, 4) }, []).filter(({ after }) => after > 0);
    expect(bin && outlineOf([bin])).toEqual([
      [0, 0],
      [0, 4],
      [1, 4],
      [1, 0],
    ]);
    expect(outlineOf([])).toEqual([]);
  });
});
