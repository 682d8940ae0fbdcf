import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Fold, type FoldCases, forwardFolds, groupFolds } from './folds.ts';

const drawn = fc
  .array(fc.record({ group: fc.integer({ min: 0, max: 12 }), at: fc.integer({ min: 0, max: 1_000 }) }), {
    minLength: 20,
    maxLength: 120,
  })
  .map(
    (cases): FoldCases => ({
      group: cases.map((it) => it.group),
      at: cases.map((it) => it.at),
      weight: cases.map((_, index) => (index % 7 === 0 ? 0 : 1)),
    }),
  );

const groupsOf = ({ group }: FoldCases, cases: Uint32Array): Set<number> =>
  new Set([...cases].map((index) => group[index] ?? -1));

const shareAGroup = (cases: FoldCases, { train, test: tested }: Fold): boolean => {
  const learned = groupsOf(cases, train);
  return [...groupsOf(cases, tested)].some((group) => learned.has(group));
};

const seed = { seed: 21, numRuns: 200 };

describe('folds', () => {
  test('never have a campaign or a person on both sides', () => {
    fc.assert(
      fc.property(drawn, fc.integer({ min: 2, max: 6 }), (cases, count) => {
        for (const fold of [...groupFolds(cases, count), ...forwardFolds(cases, count)])
          expect(shareAGroup(cases, fold)).toBe(false);
      }),
      seed,
    );
  });
  test('forward folds learn only from what was decided before', () => {
    fc.assert(
      fc.property(drawn, (cases) => {
        for (const { train, test: tested } of forwardFolds(cases, 3)) {
          const begins = Math.min(...[...tested].map((index) => cases.at[index] ?? 0));
          for (const index of train) expect(cases.at[index]).toBeLessThan(begins);
        }
      }),
      seed,
    );
  });
  test('group folds measure each case that counts exactly once', () => {
    fc.assert(
      fc.property(drawn, (cases) => {
        const tested = groupFolds(cases, 4).flatMap((fold) => [...fold.test]);
        const expected = Array.from(cases.weight).flatMap((weight, index) => (weight > 0 ? [index] : []));
        expect(tested.sort((a, b) => a - b)).toEqual(expected);
      }),
      seed,
    );
  });
});
