import { describe, expect, test } from 'vitest';
import { namings } from './data/names/namings.ts';
import { simulate } from './simulate.ts';

/** People and personas, each counted once: one persona sends many applications. */
const countedOnce = (seed: number): readonly { readonly naming: string; readonly fraud: boolean }[] => {
  const people = new Map<string, { naming: string; fraud: boolean }>();
  for (const { truth } of simulate({ seed, count: 4_000, fraudShare: 0.5 })) {
    people.set(truth.person, { naming: truth.naming, fraud: truth.fraud });
  }
  return [...people.values()];
};

/** Pearson's statistic of a table of naming traditions by fraud. */
const chiSquare = (people: ReturnType<typeof countedOnce>): number => {
  const frauds = people.filter((it) => it.fraud).length;
  let sum = 0;
  for (const { id } of namings) {
    const group = people.filter((it) => it.naming === id);
    const expected = (group.length * frauds) / people.length;
    const expectedHonest = group.length - expected;
    const observed = group.filter((it) => it.fraud).length;
    sum += (observed - expected) ** 2 / expected + (observed - expected) ** 2 / expectedHonest;
  }
  return sum;
};

describe('who is honest does not depend on the tradition of a name', () => {
  // With 31 traditions (30 degrees of freedom) the statistic exceeds 59.7 once in a thousand when they are independent.
  test.each([1, 2, 3])('by the chi-square statistic, seed %i', (seed) => {
    expect(namings).toHaveLength(31);
    expect(chiSquare(countedOnce(seed))).toBeLessThan(59.7);
  });

  test('and every tradition is as frequent as any other', () => {
    const people = countedOnce(4);
    for (const { id } of namings) {
      const share = people.filter((it) => it.naming === id).length / people.length;
      expect(share, id).toBeGreaterThan(0.5 / namings.length);
      expect(share, id).toBeLessThan(1.6 / namings.length);
    }
  });
});
