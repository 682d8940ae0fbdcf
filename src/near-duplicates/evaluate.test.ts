import { expect, test } from 'vitest';
import { createRandom } from '../simulate/random.ts';
import { measureNearDuplicates, type Share } from './evaluate.ts';
import { rewritten, rewrittenLines } from './rewriting.ts';

const rateOf = ({ hits, of }: Share): number => hits / of;

test('rewritten résumés and résumés of one operation are found, unrelated people are not', () => {
  const figures = measureNearDuplicates([1], 2_000);
  expect(figures.kits.of).toBeGreaterThan(20);
  expect(rateOf(figures.kits)).toBeGreaterThanOrEqual(0.95);
  for (const { rate, found, passages } of figures.rewritten) {
    expect(found.of).toBeGreaterThan(500);
    if (rate <= 0.2) expect(rateOf(found)).toBeGreaterThanOrEqual(0.9);
    expect(rateOf(passages)).toBeGreaterThan(rate <= 0.2 ? 0.45 : 0.25);
  }
  expect(figures.unrelated.of).toBeGreaterThan(1_000_000);
  expect(rateOf(figures.unrelated)).toBeLessThanOrEqual(0.001);
  expect(rateOf(figures.unrelatedSameOpening)).toBeLessThanOrEqual(0.001);
});

test('a line rewritten at a rate of 0 stays, at a higher rate it changes in about that share of its words', () => {
  const random = createRandom(5);
  const line = 'Rebuilt the order service with Docker for enterprise customers, cutting turnaround by 35 percent';
  expect(rewritten(line, 0, random)).toBe(line);
  const words = line.split(' ');
  let kept = 0;
  for (let round = 0; round < 500; round += 1) {
    const told = new Set(rewritten(line, 0.2, random).split(' '));
    kept += words.filter((word) => told.has(word)).length;
  }
  // A word that is only followed by a filler is kept.
  expect(kept / (500 * words.length)).toBeGreaterThan(0.78);
  expect(kept / (500 * words.length)).toBeLessThan(0.9);
});

test('lines are told in another order', () => {
  const lines = Array.from({ length: 12 }, (_, at) => `line ${at}`);
  const told = rewrittenLines(lines, 0, createRandom(6));
  expect(told).not.toEqual(lines);
  expect([...told].sort()).toEqual([...lines].sort());
});
