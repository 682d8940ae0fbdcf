/** Disjoint sets over the numbers 0 to size - 1. */
export interface UnionFind {
  /** The number that stands for the set of `item`. */
  readonly find: (item: number) => number;
  /** Joins two sets; returns the number that stands for the joined set. */
  readonly join: (a: number, b: number) => number;
  /** Members of the set of `item`. */
  readonly sizeOf: (item: number) => number;
}

/** Disjoint sets in typed arrays, 8 bytes an item: join by size, find with path halving. */
export const createUnionFind = (size: number): UnionFind => {
  const parent = new Int32Array(size);
  const count = new Int32Array(size).fill(1);
  for (let i = 0; i < size; i += 1) parent[i] = i;

  const find = (item: number): number => {
    let at = item;
    let above = parent[at] ?? at;
    while (above !== at) {
      const next = parent[above] ?? above;
      parent[at] = next;
      at = next;
      above = parent[at] ?? at;
    }
    return at;
  };

  const join = (a: number, b: number): number => {
    const rootA = find(a);
    const rootB = find(b);
    if (rootA === rootB) return rootA;
    const sizeA = count[rootA] ?? 1;
    const sizeB = count[rootB] ?? 1;
    const [keep, drop] = sizeA >= sizeB ? [rootA, rootB] : [rootB, rootA];
    parent[drop] = keep;
    count[keep] = sizeA + sizeB;
    return keep;
  };

  return { find, join, sizeOf: (item) => count[find(item)] ?? 1 };
};
