import { type Groups, groupByHash, pairsIn } from './group.ts';
import type { Key } from './keys.ts';

/** The blocks of one key: records that are compared with each other. */
export interface Blocks extends Groups {
  readonly key: string;
  /** Pairs within the blocks. */
  readonly pairs: number;
  /** What was too large to be compared by this key, whatever it was split by. */
  readonly oversize: Oversize;
}

export interface Oversize {
  readonly blocks: number;
  readonly records: number;
  /** Pairs that this key would have brought together; other keys may have. */
  readonly pairs: number;
  readonly largest: number;
  /** Records of large blocks that lack a value to be split by. */
  readonly unsplit: number;
}

interface Split {
  readonly kept: Groups[];
  unsplit: number;
  keptPairs: number;
  left: Groups | undefined;
}

/** Share of what is left of the budget that one step may spend: blocks that are split later are the more telling. */
const AT_ONCE = 0.5;

const EMPTY: Groups = { order: new Int32Array(0), starts: new Int32Array([0]) };

/** The largest block size at which all smaller blocks together stay within the budget. */
const sizeWithin = ({ starts }: Groups, budget: number): number => {
  const bySize = new Map<number, number>();
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const size = (starts[group + 1] ?? 0) - (starts[group] ?? 0);
    bySize.set(size, (bySize.get(size) ?? 0) + 1);
  }
  let largest = 0;
  let spent = 0;
  for (const [size, groups] of [...bySize].sort(([a], [b]) => a - b)) {
    spent += groups * pairsIn(size);
    if (spent > budget) break;
    largest = size;
  }
  return largest;
};

const select = ({ order, starts }: Groups, wanted: (size: number) => boolean): Groups => {
  const picked: Int32Array[] = [];
  const ends: number[] = [0];
  let total = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    if (!wanted(to - from)) continue;
    picked.push(order.subarray(from, to));
    total += to - from;
    ends.push(total);
  }
  return { order: joined(picked, total), starts: Int32Array.from(ends) };
};

const joined = (pieces: readonly Int32Array[], total: number): Int32Array => {
  const whole = new Int32Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

const pairsOf = ({ starts }: Groups): number => {
  let pairs = 0;
  for (let group = 0; group + 1 < starts.length; group += 1) {
    pairs += pairsIn((starts[group + 1] ?? 0) - (starts[group] ?? 0));
  }
  return pairs;
};

/** Keeps the blocks that fit the budget and leaves the others to be split. */
const keepSmall = (split: Split, groups: Groups, budget: number): void => {
  const largest = sizeWithin(groups, budget);
  const small = select(groups, (size) => size <= largest);
  if (small.order.length > 0) split.kept.push(small);
  split.keptPairs += pairsOf(small);
  const large = select(groups, (size) => size > largest);
  split.left = large.order.length > 0 ? large : undefined;
};

/** Splits each group by one more feature; records without it fall out. */
const refined = (split: Split, { order, starts }: Groups, feature: (record: number) => number): Groups => {
  const hashes = new Int32Array(order.length);
  for (let group = 0; group + 1 < starts.length; group += 1) {
    for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1) {
      const value = feature(order[at] ?? 0);
      if (value === 0) split.unsplit += 1;
      hashes[at] = value === 0 ? 0 : Math.imul(value ^ Math.imul(group + 1, 0x9e3779b1), 0x85ebca6b) | 1;
    }
  }
  return groupByHash(order, hashes);
};

const oversizeOf = ({ left, unsplit }: Split): Oversize => {
  const { starts, order } = left ?? EMPTY;
  let largest = 0;
  for (let group = 0; group + 1 < starts.length; group += 1)
    largest = Math.max(largest, (starts[group + 1] ?? 0) - (starts[group] ?? 0));
  return { blocks: starts.length - 1, records: order.length, pairs: pairsOf(left ?? EMPTY), largest, unsplit };
};

/**
 * Forms the blocks of one key with at most `budget` pairs. Blocks beyond it are split by the key's refinements; what
 * is still too large is counted in `oversize`.
 */
export const blocksOf = (count: number, { name, feature, refinements }: Key, budget: number): Blocks => {
  const records = new Int32Array(count);
  const hashes = new Int32Array(count);
  for (let record = 0; record < count; record += 1) {
    records[record] = record;
    hashes[record] = feature(record);
  }
  const split: Split = { kept: [], keptPairs: 0, left: undefined, unsplit: 0 };
  const whole = groupByHash(records, hashes);
  keepSmall(split, whole, pairsOf(whole) <= budget ? budget : budget * AT_ONCE);
  for (const [step, refinement] of refinements.entries()) {
    if (split.left === undefined) break;
    const rest = budget - split.keptPairs;
    const last = step === refinements.length - 1;
    keepSmall(split, refined(split, split.left, refinement.feature), last ? rest : rest * AT_ONCE);
  }
  const total = split.kept.reduce((sum, groups) => sum + groups.order.length, 0);
  const starts: number[] = [0];
  let before = 0;
  for (const groups of split.kept) {
    for (let group = 1; group < groups.starts.length; group += 1) starts.push(before + (groups.starts[group] ?? 0));
    before += groups.order.length;
  }
  return {
    key: name,
    order: joined(
      split.kept.map(({ order }) => order),
      total,
    ),
    starts: Int32Array.from(starts),
    pairs: split.keptPairs,
    oversize: oversizeOf(split),
  };
};
