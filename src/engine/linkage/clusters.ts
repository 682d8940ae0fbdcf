import { type Bonds, clusterDensely } from './cluster-dense.ts';
import { clusterSparsely } from './cluster-sparse.ts';
import { createUnionFind } from './union-find.ts';

/** Weighted edges: `bits[e]` of evidence that `left[e]` and `right[e]` belong together; more may be below 0. */
export interface Edges {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bits: Float32Array;
}

export interface Clustering {
  /** Nodes are 0 to `size - 1`. */
  readonly size: number;
  readonly edges: Edges;
  /** The mean evidence between two groups at which they are joined, in bits. */
  readonly threshold: number;
  /** Evidence between two nodes that no edge joins, in bits: a function where it can be worked out. */
  readonly absent: (a: number, b: number) => number;
}

export interface Clusters {
  /** For each node the number of its cluster, counted from 0 in order of first member. */
  readonly of: Int32Array;
  readonly count: number;
  /** For each node its mean bits to the other members; NaN for a cluster of one. */
  readonly support: Float32Array;
}

/** Components up to this size are clustered with every pair known. */
const DENSE = 64;
/** No single edge counts for more: one strong agreement must not hold two groups together against all others. */
const STRONGEST = 15;

const clamp = (bits: number): number => Math.max(-STRONGEST, Math.min(STRONGEST, bits));

/**
 * Clusters by average linkage: starting from single nodes, the two groups with the highest mean evidence over *all*
 * pairs between them are joined while that mean is at least the threshold. A chain of edges therefore does not join
 * its ends: every pair that does not agree counts against it, whether it was an edge or not. Symmetric in the order of
 * edges; ties go to the lower node.
 */
export const clusterEdges = ({ size, edges, threshold, absent }: Clustering): Clusters => {
  const of = new Int32Array(size).fill(-1);
  const support = new Float32Array(size).fill(Number.NaN);
  const root = new Int32Array(size);
  for (let node = 0; node < size; node += 1) root[node] = node;
  const missing = (a: number, b: number): number => clamp(absent(a, b));
  for (const bonds of componentsOf(size, edges, threshold)) {
    const { nodes } = bonds;
    const labels =
      nodes.length <= DENSE ? clusterDensely(bonds, threshold, missing) : clusterSparsely(bonds, threshold, missing);
    const firstOf = new Map<number, number>();
    for (const [place, node] of nodes.entries()) {
      const label = labels.labels[place] ?? place;
      const first = firstOf.get(label) ?? node;
      firstOf.set(label, first);
      root[node] = first;
      support[node] = labels.support[place] ?? Number.NaN;
    }
  }
  let count = 0;
  for (let node = 0; node < size; node += 1) {
    const first = root[node] ?? node;
    if (first === node) {
      of[node] = count;
      count += 1;
    } else {
      of[node] = of[first] ?? 0;
    }
  }
  return { of, count, support };
};

/** Components joined by edges of at least the threshold, each with all edges inside it, nodes in order. */
function* componentsOf(size: number, edges: Edges, threshold: number): Generator<Bonds> {
  const { order, starts } = edgesByComponent(size, edges, threshold);
  const { left, right, bits } = edges;
  const place = new Int32Array(size);
  for (let root = 0; root < size; root += 1) {
    const inside = order.subarray(starts[root] ?? 0, starts[root + 1] ?? 0);
    if (inside.length === 0) continue;
    const seen = new Set<number>();
    for (const edge of inside) seen.add(left[edge] ?? 0).add(right[edge] ?? 0);
    const nodes = Int32Array.from(seen).sort();
    for (const [at, node] of nodes.entries()) place[node] = at;
    yield {
      nodes,
      left: Int32Array.from(inside, (edge) => place[left[edge] ?? 0] ?? 0),
      right: Int32Array.from(inside, (edge) => place[right[edge] ?? 0] ?? 0),
      bits: Float32Array.from(inside, (edge) => clamp(bits[edge] ?? 0)),
    };
  }
}

/** Edges within a component, grouped by the node that stands for it: a counting sort. */
const edgesByComponent = (
  size: number,
  { left, right, bits }: Edges,
  threshold: number,
): { readonly order: Int32Array; readonly starts: Int32Array } => {
  const sets = createUnionFind(size);
  for (let edge = 0; edge < left.length; edge += 1) {
    if ((bits[edge] ?? 0) >= threshold) sets.join(left[edge] ?? 0, right[edge] ?? 0);
  }
  const rootOf = Int32Array.from(left, (node, edge) => {
    const root = sets.find(node);
    return root === sets.find(right[edge] ?? 0) ? root : -1;
  });
  const starts = new Int32Array(size + 1);
  for (const root of rootOf) if (root !== -1) starts[root + 1] = (starts[root + 1] ?? 0) + 1;
  for (let node = 0; node < size; node += 1) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const order = new Int32Array(starts[size] ?? 0);
  const next = starts.slice();
  for (const [edge, root] of rootOf.entries()) {
    if (root === -1) continue;
    order[next[root] ?? 0] = edge;
    next[root] = (next[root] ?? 0) + 1;
  }
  return { order, starts };
};
