import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weakestNeeded } from './spanning.ts';

const edge = (from: number, to: number, bits: number) => ({ from, to, bits });

test('the weakest edge needed is the bridge, however weak others are', () => {
  const edges = [edge(0, 1, 9), edge(1, 2, 8), edge(3, 4, 7), edge(2, 3, 3), edge(0, 2, 2), edge(1, 4, 1)];
  expect(weakestNeeded([0, 1, 2, 3, 4], edges)).toEqual(edge(2, 3, 3));
});

test('two people need their only edge, and one person none', () => {
  expect(weakestNeeded([0, 1], [edge(0, 1, 5)])).toEqual(edge(0, 1, 5));
  expect(weakestNeeded([0], [])).toBeUndefined();
});

/** Whether people hang together by edges. */
const isConnected = (people: readonly number[], edges: readonly { from: number; to: number }[]): boolean => {
  const reached = new Set([people[0] ?? 0]);
  for (let round = 0; round < people.length; round += 1)
    for (const { from, to } of edges) if (reached.has(from) || reached.has(to)) reached.add(from).add(to);
  return reached.size === people.length;
};

test('without every edge as weak as it or weaker, people fall apart', () => {
  const any = fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(any, { minLength: 8, maxLength: 20 }), (drawn) => {
      const edges = drawn
        .filter(([from, to]) => from !== to)
        .map(([from, to, bits]) => edge(from, to, bits))
        .sort((a, b) => b.bits - a.bits);
      const people = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
      fc.pre(isConnected(people, edges));
      const weakest = weakestNeeded(people, edges);
      expect(weakest).toBeDefined();
      const stronger = edges.filter(({ bits }) => bits > (weakest?.bits ?? 0));
      expect(isConnected(people, stronger)).toBe(false);
    }),
    { numRuns: 200, seed: 22 },
  );
});
