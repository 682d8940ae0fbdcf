import { pairsIn } from './blocking/group.ts';
import type { Edges } from './clusters.ts';

/** How well pairs that are said to be of one person agree with the truth. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const qualityOf = (right: number, said: number, true_: number): Quality => {
  const precision = said === 0 ? 1 : right / said;
  const recall = true_ === 0 ? 1 : right / true_;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/** Pairs of records of one person; persons are numbered. */
export const truePairs = (truth: Int32Array): number => {
  const sizes = new Map<number, number>();
  for (const person of truth) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  let pairs = 0;
  for (const size of sizes.values()) pairs += pairsIn(size);
  return pairs;
};

/** Quality of the pairs of at least `threshold` bits, before clustering. */
export const pairwiseQuality = ({ left, right, bits }: Edges, truth: Int32Array, threshold: number): Quality => {
  let said = 0;
  let correct = 0;
  for (let edge = 0; edge < left.length; edge += 1) {
    if ((bits[edge] ?? 0) < threshold) continue;
    said += 1;
    if (truth[left[edge] ?? 0] === truth[right[edge] ?? 0]) correct += 1;
  }
  return qualityOf(correct, said, truePairs(truth));
};

/** The best pairwise quality at any threshold, and the threshold in bits: for comparing with what others publish. */
export const bestPairwiseQuality = (
  { left, right, bits }: Edges,
  truth: Int32Array,
): Quality & { readonly threshold: number } => {
  const order = Int32Array.from(left, (_, edge) => edge).sort((a, b) => (bits[b] ?? 0) - (bits[a] ?? 0));
  const all = truePairs(truth);
  let best = { ...qualityOf(0, 0, all), f1: 0, threshold: Number.POSITIVE_INFINITY };
  let correct = 0;
  for (const [place, edge] of order.entries()) {
    if (truth[left[edge] ?? 0] === truth[right[edge] ?? 0]) correct += 1;
    const quality = qualityOf(correct, place + 1, all);
    if (quality.f1 > best.f1) best = { ...quality, threshold: bits[edge] ?? 0 };
  }
  return best;
};

/** Quality of the clusters: of all pairs of records within one cluster. */
export const clusterQuality = (clusterOf: Int32Array, truth: Int32Array): Quality => {
  const sizes = new Map<number, number>();
  const both = new Map<number, number>();
  const persons = truth.reduce((most, person) => Math.max(most, person), 0) + 1;
  let said = 0;
  let correct = 0;
  for (let record = 0; record < clusterOf.length; record += 1) {
    const cluster = clusterOf[record] ?? 0;
    const before = sizes.get(cluster) ?? 0;
    said += before;
    sizes.set(cluster, before + 1);
    const key = cluster * persons + (truth[record] ?? 0);
    const alike = both.get(key) ?? 0;
    correct += alike;
    both.set(key, alike + 1);
  }
  return qualityOf(correct, said, truePairs(truth));
};
