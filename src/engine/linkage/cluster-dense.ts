/** One component: its nodes, and its edges by place in `nodes`. */
export interface Bonds {
  readonly nodes: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly bits: Float32Array;
}

/** For each place in `nodes`: the place that stands for its cluster, and its mean bits to the others there. */
export interface Labels {
  readonly labels: Int32Array;
  readonly support: Float32Array;
}

export type Absent = (a: number, b: number) => number;

const matrixOf = ({ nodes, left, right, bits }: Bonds, absent: Absent): Float64Array => {
  const size = nodes.length;
  const matrix = new Float64Array(size * size).fill(Number.NaN);
  for (let edge = 0; edge < left.length; edge += 1) {
    const a = left[edge] ?? 0;
    const b = right[edge] ?? 0;
    matrix[a * size + b] = bits[edge] ?? 0;
    matrix[b * size + a] = bits[edge] ?? 0;
  }
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      if (!Number.isNaN(matrix[a * size + b])) continue;
      const value = absent(nodes[a] ?? 0, nodes[b] ?? 0);
      matrix[a * size + b] = value;
      matrix[b * size + a] = value;
    }
  }
  return matrix;
};

interface Best {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
}

const bestOf = (sums: Float64Array, counts: Int32Array, alive: readonly number[]): Best => {
  const size = counts.length;
  let best: Best = { a: -1, b: -1, mean: Number.NEGATIVE_INFINITY };
  for (const [place, a] of alive.entries()) {
    for (let other = place + 1; other < alive.length; other += 1) {
      const b = alive[other] ?? 0;
      const mean = (sums[a * size + b] ?? 0) / ((counts[a] ?? 1) * (counts[b] ?? 1));
      if (mean > best.mean) best = { a, b, mean };
    }
  }
  return best;
};

/** Average linkage with every pair known; cubic, for small components. */
export const clusterDensely = (bonds: Bonds, threshold: number, absent: Absent): Labels => {
  const size = bonds.nodes.length;
  const matrix = matrixOf(bonds, absent);
  const sums = matrix.slice();
  const counts = new Int32Array(size).fill(1);
  const labels = Int32Array.from({ length: size }, (_, place) => place);
  let alive = [...labels];
  while (alive.length > 1) {
    const { a, b, mean } = bestOf(sums, counts, alive);
    if (mean < threshold) break;
    for (const other of alive) {
      const sum = (sums[a * size + other] ?? 0) + (sums[b * size + other] ?? 0);
      sums[a * size + other] = sum;
      sums[other * size + a] = sum;
    }
    counts[a] = (counts[a] ?? 1) + (counts[b] ?? 1);
    for (let place = 0; place < size; place += 1) if (labels[place] === b) labels[place] = a;
    alive = alive.filter((place) => place !== b);
  }
  settle(matrix, labels, threshold);
  return { labels, support: supportOf(matrix, labels) };
};

const MOST_PASSES = 8;

/**
 * Moves single nodes to where they fit best, or to a cluster of their own: joining is greedy, and one strong edge may
 * have drawn a node away from its group. Each move raises the sum of evidence above the threshold within clusters.
 */
const settle = (matrix: Float64Array, labels: Int32Array, threshold: number): void => {
  if (labels.length < 3) return;
  for (let pass = 0, moves = 1; pass < MOST_PASSES && moves > 0; pass += 1) {
    moves = 0;
    for (let node = 0; node < labels.length; node += 1) {
      const best = bestLabel(matrix, labels, node, threshold);
      if (best === labels[node]) continue;
      labels[node] = best;
      moves += 1;
    }
  }
};

/** Where a node has the most evidence above the threshold: its own cluster, another, or one by itself. */
const bestLabel = (matrix: Float64Array, labels: Int32Array, node: number, threshold: number): number => {
  const size = labels.length;
  const sums = new Float64Array(size);
  for (let other = 0; other < size; other += 1) {
    const label = labels[other] ?? other;
    if (other !== node) sums[label] = (sums[label] ?? 0) + (matrix[node * size + other] ?? 0) - threshold;
  }
  const own = labels[node] ?? node;
  const best = sums.reduce((highest, sum, label) => (sum > (sums[highest] ?? 0) ? label : highest), own);
  return (sums[best] ?? 0) < 0 ? freeLabel(labels) : best;
};

/** A label that no node has; there is one while a node leaves a cluster of several. */
const freeLabel = (labels: Int32Array): number => {
  const used = new Set(labels);
  let label = 0;
  while (used.has(label)) label += 1;
  return label;
};

const supportOf = (matrix: Float64Array, labels: Int32Array): Float32Array => {
  const size = labels.length;
  const support = new Float32Array(size);
  for (let place = 0; place < size; place += 1) {
    let sum = 0;
    let others = 0;
    for (let other = 0; other < size; other += 1) {
      if (other === place || labels[other] !== labels[place]) continue;
      sum += matrix[place * size + other] ?? 0;
      others += 1;
    }
    support[place] = others === 0 ? Number.NaN : sum / others;
  }
  return support;
};
