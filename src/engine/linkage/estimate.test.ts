import { beforeAll, describe, expect, test } from 'vitest';
import { pairsIn } from './blocking/group.ts';
import { candidatesOf } from './blocking/pairs.ts';
import { comparisons } from './compare/all.ts';
import { levelNamed } from './compare/comparison.ts';
import type { LinkageModel } from './model.ts';
import { createPairReader } from './pair-reader.ts';
import { columnOf, type People } from './people.ts';
import { formBlocks, trainModel } from './prepare.ts';
import { createRandom } from './random.ts';
import { createScorer } from './score.ts';
import { waterfallOf } from './waterfall.ts';

/** Planted: each value of the second record differs from the first with a known probability. */
const ERRORS = { surname: 0.2, birth: 0.1, identifier: 0.3 };
const PEOPLE = 3_000;
const REPEATED = 1_000;

const digits = (random: () => number, length: number): string =>
  Array.from({ length }, () => Math.floor(random() * 10)).join('');
const word = (random: () => number): string =>
  Array.from({ length: 7 }, () => 'abcdefghiklmnoprstuvw'.charAt(Math.floor(random() * 21))).join('');
const birth = (random: () => number): string =>
  `${1940 + Math.floor(random() * 60)}${String(1 + Math.floor(random() * 12)).padStart(2, '0')}${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;

const planted = (): People => {
  const random = createRandom(7);
  const rows = Array.from(
    { length: PEOPLE },
    () => [word(random), word(random), birth(random), digits(random, 8)] as const,
  );
  const again = rows
    .slice(0, REPEATED)
    .map(
      ([given, surname, born, id]) =>
        [
          given,
          random() < ERRORS.surname ? word(random) : surname,
          random() < ERRORS.birth ? birth(random) : born,
          random() < ERRORS.identifier ? digits(random, 8) : id,
        ] as const,
    );
  const all = [...rows, ...again];
  return {
    count: all.length,
    columns: [
      columnOf(
        'given',
        'given',
        all.map(([given]) => given),
      ),
      columnOf(
        'surname',
        'surname',
        all.map(([, surname]) => surname),
      ),
      columnOf(
        'birth',
        'birth',
        all.map(([, , born]) => born),
      ),
      columnOf(
        'identifier',
        'id',
        all.map(([, , , id]) => id),
      ),
    ],
  };
};

describe('estimation without labels', () => {
  const people = planted();
  const all = comparisons(() => false);
  const reader = createPairReader(people, all);
  let model: LinkageModel;
  beforeAll(() => {
    model = trainModel(people, reader, candidatesOf(people.count, formBlocks(people)));
  });

  const mOf = (place: number, level: string): number =>
    model.columns[place]?.m[levelNamed(reader.comparisons[place] ?? all.given, level)] ?? 0;

  test('finds how many pairs are of one person', () => {
    expect(model.match * pairsIn(people.count)).toBeGreaterThan(REPEATED * 0.95);
    expect(model.match * pairsIn(people.count)).toBeLessThan(REPEATED * 1.05);
  });

  test('recovers the planted error rates', () => {
    expect(mOf(0, 'same')).toBeCloseTo(1, 1);
    expect(mOf(1, 'differs')).toBeCloseTo(ERRORS.surname, 1);
    expect(mOf(2, 'same')).toBeCloseTo(1 - ERRORS.birth, 1);
    expect(mOf(3, 'differs')).toBeCloseTo(ERRORS.identifier, 1);
  });

  test('shares of one column add up to one', () => {
    for (const { m } of model.columns) expect(m.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.99);
  });

  test('ranks a pair with more agreement above one with less', () => {
    const { score } = createScorer(reader, model);
    expect(score(5, PEOPLE + 5)).toBeGreaterThan(0);
    expect(score(5, PEOPLE + 6)).toBeLessThan(-10);
    expect(score(5, PEOPLE + 5)).toBe(score(PEOPLE + 5, 5));
  });

  test('the rows of a waterfall add up to the score', () => {
    const scorer = createScorer(reader, model);
    const { rows, bits } = waterfallOf({ reader, scorer, model }, 5, PEOPLE + 5);
    expect(rows.reduce((sum, row) => sum + row.bits, 0)).toBeCloseTo(bits, 6);
  });
});
