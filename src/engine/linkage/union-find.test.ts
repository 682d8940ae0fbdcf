import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createUnionFind } from './union-find.ts';

test('joins as a table of labels would', () => {
  const pair = fc.tuple(fc.nat(19), fc.nat(19));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 30 }), (pairs) => {
      const sets = createUnionFind(20);
      let labels = Array.from({ length: 20 }, (_, node) => node);
      for (const [a, b] of pairs) {
        sets.join(a, b);
        labels = labels.map((label) => (label === labels[b] ? (labels[a] ?? 0) : label));
      }
      for (let a = 0; a < 20; a += 1) {
        expect(sets.sizeOf(a)).toBe(labels.filter((label) => label === labels[a]).length);
        for (let b = 0; b < 20; b += 1) expect(sets.find(a) === sets.find(b)).toBe(labels[a] === labels[b]);
      }
    }),
    { seed: 3 },
  );
});
