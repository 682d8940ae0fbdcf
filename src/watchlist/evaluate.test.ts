import { describe, expect, test } from 'vitest';
import { FOUND } from '../engine/names/watchlist-index.ts';
import { exampleEntries } from '../reference/testing/example-watchlist.ts';
import { createRandom } from '../simulate/random.ts';
import { evaluateList, evaluatePairs } from './evaluate.ts';
import { misspell } from './misspell.ts';
import { evaluateWatchlists } from './report.ts';
import { readSharedLists, sharedWatchlists } from './shared-lists.ts';

const lists = await readSharedLists(sharedWatchlists());
if (lists === undefined) process.stderr.write(`skipped: no public watchlists in ${sharedWatchlists()}\n`);

describe('the figures', () => {
  test('of pairs count what is found and what is right', () => {
    const pair = (a: string, b: string, isMatch: boolean) => ({
      kind: 'person' as const,
      names: [a, b] as const,
      isMatch,
    });
    expect(
      evaluatePairs([
        pair('Quillan Marvane', 'Marvane Quillan', true),
        pair('Quillan Marvane', 'Bellan Ostreth', true),
        pair('Quillan Marvane', 'Quillan Marvane', false),
        pair('Quillan Marvane', 'Tesso Ostreth', false),
      ]),
    ).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, f1OfAlways: 2 / 3 });
  });
  test('of a list find every name as written', () => {
    const figures = evaluateList(exampleEntries, { sought: exampleEntries, unrelated: 200 });
    expect(figures).toMatchObject({ names: 6, exact: 1 });
    expect(figures.unrelated).toBeLessThan(0.05);
  });
  test('are skipped with a reason where the lists are not', async () => {
    expect(await evaluateWatchlists('/nowhere')).toBe(
      'Names against watchlists: skipped, the public lists are not in /nowhere\n',
    );
  });
});

test('a typo is one edit at a letter, the same for the same seed', () => {
  const random = createRandom(1);
  const made = Array.from({ length: 200 }, () => misspell('MARVANE 39', random));
  expect(made.every((it) => it !== 'MARVANE 39' && Math.abs(it.length - 10) <= 1)).toBe(true);
  expect(misspell('MARVANE', createRandom(2))).toBe(misspell('MARVANE', createRandom(2)));
  expect(misspell('39', random)).toBe('39');
});

describe.skipIf(lists === undefined)('against the public lists', () => {
  // Fewer names than `npm run evaluate` counts, so that the test stays quick.
  const un = lists?.un ?? [];
  const figures = evaluateList(un, { sought: un, unrelated: 8_000 });

  test('the UN list has its entries', () => {
    expect(un.filter(({ kind }) => kind === 'person')).toHaveLength(730);
    expect(un.filter(({ kind }) => kind === 'organisation')).toHaveLength(273);
  });
  test('labelled pairs are told apart at the one threshold', () => {
    expect(FOUND).toBe(0.8);
    expect(evaluatePairs(lists?.pairs ?? []).f1).toBeGreaterThanOrEqual(0.85);
  });
  test('every entry is found by its name, and 98 in 100 with one typo', () => {
    expect(figures.exact).toBe(1);
    expect(figures.oneTypo).toBeGreaterThanOrEqual(0.98);
  });
  test('at most one in 200 unrelated names is like a listed one', () => {
    expect(figures.unrelated).toBeLessThanOrEqual(0.005);
  });
});
