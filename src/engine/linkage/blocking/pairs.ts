import type { Blocks } from './blocks.ts';
import { pairsIn } from './group.ts';

/** All candidate pairs: those that share a block of some key, each once, or simply all pairs of a small table. */
export interface Candidates {
  readonly count: number;
  readonly blocks: readonly Blocks[];
  /** For each record and key the block it is in, counted from 1; 0 is none. */
  readonly membership: Int32Array;
}

/** A part of the candidates: blocks `from` to `to` (exclusive) of one key. */
export interface Part {
  readonly key: number;
  readonly from: number;
  readonly to: number;
}

/** Notes for each record which blocks it is in, so that a pair that shares several is compared once. */
export const candidatesOf = (count: number, blocks: readonly Blocks[]): Candidates => {
  const membership = new Int32Array(count * blocks.length);
  for (const [key, { order, starts }] of blocks.entries()) {
    for (let block = 0; block + 1 < starts.length; block += 1) {
      for (let at = starts[block] ?? 0; at < (starts[block + 1] ?? 0); at += 1) {
        membership[(order[at] ?? 0) * blocks.length + key] = block + 1;
      }
    }
  }
  return { count, blocks, membership };
};

/** Whether a key before `key` brings the two records together already. */
export const metBefore = ({ membership, blocks }: Candidates, key: number, left: number, right: number): boolean => {
  const fromLeft = left * blocks.length;
  const fromRight = right * blocks.length;
  for (let earlier = 0; earlier < key; earlier += 1) {
    const block = membership[fromLeft + earlier] ?? 0;
    if (block !== 0 && block === membership[fromRight + earlier]) return true;
  }
  return false;
};

/** Visits each candidate pair of a part once; `left` is the smaller record. */
export const forEachPair = (
  candidates: Candidates,
  { key, from, to }: Part,
  visit: (left: number, right: number) => void,
): void => {
  const blocks = candidates.blocks[key];
  if (blocks === undefined) return;
  const { order, starts } = blocks;
  for (let block = from; block < to; block += 1) {
    const end = starts[block + 1] ?? 0;
    for (let a = starts[block] ?? 0; a < end; a += 1) {
      const first = order[a] ?? 0;
      for (let b = a + 1; b < end; b += 1) {
        const second = order[b] ?? 0;
        if (metBefore(candidates, key, first, second)) continue;
        if (first < second) visit(first, second);
        else visit(second, first);
      }
    }
  }
};

/** Parts of about `size` pairs that together are all candidates. */
export const partsOf = ({ blocks }: Candidates, size: number): readonly Part[] => {
  const parts: Part[] = [];
  for (const [key, { starts }] of blocks.entries()) {
    let from = 0;
    let pairs = 0;
    for (let block = 0; block + 1 < starts.length; block += 1) {
      pairs += pairsIn((starts[block + 1] ?? 0) - (starts[block] ?? 0));
      if (pairs < size && block + 2 < starts.length) continue;
      parts.push({ key, from, to: block + 1 });
      from = block + 1;
      pairs = 0;
    }
  }
  return parts;
};

/** One block that holds everybody: every pair of a small table is compared. */
export const everyPair = (count: number): Blocks => ({
  key: 'every pair',
  order: Int32Array.from({ length: count }, (_, record) => record),
  starts: Int32Array.from([0, count]),
  pairs: pairsIn(count),
  oversize: { blocks: 0, records: 0, pairs: 0, largest: 0, unsplit: 0 },
});
