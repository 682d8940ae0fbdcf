import type { Absent, Bonds, Labels } from './cluster-dense.ts';
import { createHeap } from './heap.ts';

/** Pairs between two groups that are looked at to learn what absent edges between them would say. */
const LOOKED_AT = 48;

interface Group {
  members: number[];
  /** Total bits to each neighbouring group. */
  readonly sums: Map<number, number>;
  version: number;
}

interface Merge {
  readonly a: number;
  readonly b: number;
  readonly versions: number;
  readonly mean: number;
}

/** The mean of what pairs between two groups say, from at most `LOOKED_AT` of them, spread evenly. */
const meanBetween = (nodes: Int32Array, a: readonly number[], b: readonly number[], absent: Absent): number => {
  const pairs = a.length * b.length;
  const step = Math.max(1, pairs / LOOKED_AT);
  let sum = 0;
  let looked = 0;
  for (let at = 0; at < pairs; at += step) {
    const pair = Math.floor(at);
    sum += absent(nodes[a[Math.floor(pair / b.length)] ?? 0] ?? 0, nodes[b[pair % b.length] ?? 0] ?? 0);
    looked += 1;
  }
  return sum / looked;
};

const groupsOf = ({ nodes, left, right, bits }: Bonds): Group[] => {
  const groups: Group[] = Array.from(nodes, (_, place) => ({ members: [place], sums: new Map(), version: 0 }));
  for (let edge = 0; edge < left.length; edge += 1) {
    const a = left[edge] ?? 0;
    const b = right[edge] ?? 0;
    groups[a]?.sums.set(b, bits[edge] ?? 0);
    groups[b]?.sums.set(a, bits[edge] ?? 0);
  }
  return groups;
};

/** Average linkage for large components: only groups that an edge joins are considered for joining. */
export const clusterSparsely = (bonds: Bonds, threshold: number, absent: Absent): Labels => {
  const { nodes } = bonds;
  const groups = groupsOf(bonds);
  const waiting = createHeap<Merge>((one, other) => other.mean - one.mean || one.a - other.a || one.b - other.b);

  const offer = (a: number, b: number): void => {
    const one = groups[a];
    const other = groups[b];
    if (one === undefined || other === undefined) return;
    const mean = (one.sums.get(b) ?? 0) / (one.members.length * other.members.length);
    if (mean < threshold) return;
    waiting.push({ a: Math.min(a, b), b: Math.max(a, b), versions: one.version + other.version, mean });
  };

  const join = (a: number, b: number): void => {
    const kept = groups[a];
    const gone = groups[b];
    if (kept === undefined || gone === undefined) return;
    const neighbours = new Set([...kept.sums.keys(), ...gone.sums.keys()]);
    neighbours.delete(a);
    neighbours.delete(b);
    for (const place of neighbours) {
      const other = groups[place];
      if (other === undefined) continue;
      const part = (group: Group): number =>
        group.sums.get(place) ??
        meanBetween(nodes, group.members, other.members, absent) * group.members.length * other.members.length;
      const sum = part(kept) + part(gone);
      kept.sums.set(place, sum);
      other.sums.set(a, sum);
      other.sums.delete(b);
    }
    kept.sums.delete(b);
    kept.members = kept.members.concat(gone.members);
    kept.version += gone.version + 1;
    gone.members = [];
    gone.sums.clear();
    for (const place of neighbours) offer(a, place);
  };

  for (const [a, { sums }] of groups.entries()) for (const b of sums.keys()) if (a < b) offer(a, b);
  for (let best = waiting.pop(); best !== undefined; best = waiting.pop()) {
    const { a, b, versions } = best;
    const one = groups[a];
    const other = groups[b];
    if (one === undefined || other === undefined || one.members.length === 0 || other.members.length === 0) continue;
    if (one.version + other.version === versions) join(a, b);
  }
  return labelled(nodes, groups, absent);
};

const labelled = (nodes: Int32Array, groups: readonly Group[], absent: Absent): Labels => {
  const labels = new Int32Array(nodes.length);
  const support = new Float32Array(nodes.length).fill(Number.NaN);
  for (const [place, { members }] of groups.entries()) {
    for (const member of members) {
      labels[member] = place;
      const others = members.filter((other) => other !== member);
      if (others.length > 0) support[member] = meanBetween(nodes, [member], others, absent);
    }
  }
  return { labels, support };
};
