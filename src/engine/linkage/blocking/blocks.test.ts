import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { soundOf } from './features.ts';
import type { Key } from './keys.ts';
import { candidatesOf, forEachPair, partsOf } from './pairs.ts';

const keyOf = (name: string, values: readonly number[], refine?: readonly number[]): Key => ({
  name,
  feature: (record) => values[record] ?? 0,
  refinements: refine === undefined ? [] : [{ name: 'refined', feature: (record) => refine[record] ?? 0 }],
  weight: 1,
});

const pairsSeen = (count: number, keys: readonly Key[], budget: number): string[] => {
  const candidates = candidatesOf(
    count,
    keys.map((key) => blocksOf(count, key, budget)),
  );
  const seen: string[] = [];
  for (const part of partsOf(candidates, 7)) forEachPair(candidates, part, (a, b) => seen.push(`${a}-${b}`));
  return seen;
};

describe('blocks', () => {
  test('bring together exactly the records that share a key, each pair once', () => {
    const values = fc.array(fc.nat(4), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(values, values, (first, second) => {
        const expected: string[] = [];
        for (let a = 0; a < 15; a += 1) {
          for (let b = a + 1; b < 15; b += 1) {
            const one = first[a] !== 0 && first[a] === first[b];
            if (one || (second[a] !== 0 && second[a] === second[b])) expected.push(`${a}-${b}`);
          }
        }
        expect(pairsSeen(15, [keyOf('first', first), keyOf('second', second)], 1_000).sort()).toEqual(expected.sort());
      }),
      { seed: 3 },
    );
  });

  test('split what is too large and count what stays so', () => {
    const same = Array.from({ length: 100 }, () => 1);
    const halves = same.map((_, record) => (record < 95 ? 1 + Math.floor(record / 10) : 0));
    const { pairs, oversize, order } = blocksOf(100, keyOf('key', same, halves), 500);
    expect(pairs).toBeLessThanOrEqual(500);
    expect(order.length).toBe(95);
    expect(oversize).toMatchObject({ blocks: 0, unsplit: 5 });
    const stuck = blocksOf(100, keyOf('key', same), 500);
    expect(stuck.pairs).toBe(0);
    expect(stuck.oversize).toMatchObject({ blocks: 1, records: 100, pairs: 4_950, largest: 100 });
  });
});

test.each([
  ['smith', 'smyth'],
  ['meyer', 'maier'],
  ['robert', 'rupert'],
])('%s sounds like %s', (a, b) => expect(soundOf(a)).toBe(soundOf(b)));
