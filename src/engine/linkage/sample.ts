import { mixed } from './blocking/features.ts';
import { type Groups, groupByHash, pairsIn } from './blocking/group.ts';
import { type Candidates, metBefore } from './blocking/pairs.ts';
import { type Follows, MISSING } from './compare/comparison.ts';
import { type Slots, slotsFor } from './crossing.ts';
import type { PairReader } from './pair-reader.ts';
import type { Role } from './people.ts';
import { createRandom } from './random.ts';

/** Pairs drawn for estimation: their levels, and how many pairs each stands for. */
export interface Sample extends Slots {
  readonly size: number;
  readonly weights: Float64Array;
}

const SEED = 20_251;

/** The number of the first pair of a row. */
const rowStart = (row: number, size: number): number => row * size - (row * (row + 1)) / 2;

/** The first record of pair number `at` in a block of `size`, pairs counted row by row. */
const rowOf = (at: number, size: number): number => {
  const row = Math.floor((2 * size - 1 - Math.sqrt((2 * size - 1) ** 2 - 8 * at)) / 2);
  const before = rowStart(row, size);
  if (before > at) return row - 1;
  return before + size - row - 1 <= at ? row + 1 : row;
};

/** Draws candidate pairs key by key, so that small telling keys are seen whole and large ones in part. */
export const drawCandidates = (reader: PairReader, candidates: Candidates, perKey: number): Sample => {
  const random = createRandom(SEED);
  const lefts: number[] = [];
  const rights: number[] = [];
  const weights: number[] = [];
  for (const [key, { order, starts, pairs }] of candidates.blocks.entries()) {
    const step = Math.max(1, pairs / perKey);
    let next = step === 1 ? 0 : random() * step;
    let before = 0;
    for (let block = 0; block + 1 < starts.length; block += 1) {
      const from = starts[block] ?? 0;
      const size = (starts[block + 1] ?? 0) - from;
      const end = before + pairsIn(size);
      for (; next < end; next += step) {
        const at = Math.min(Math.floor(next), end - 1) - before;
        const row = rowOf(at, size);
        const left = order[from + row] ?? 0;
        const right = order[from + row + 1 + at - rowStart(row, size)] ?? 0;
        if (metBefore(candidates, key, left, right)) continue;
        lefts.push(left);
        rights.push(right);
        weights.push(step);
      }
      before = end;
    }
  }
  return readAll(reader, { lefts, rights, weights });
};

interface Drawn {
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  readonly weights: readonly number[];
}

const readAll = (reader: PairReader, { lefts, rights, weights }: Drawn): Sample => {
  const slots = slotsFor(reader, lefts.length);
  for (const [pair, left] of lefts.entries()) reader.read(left, rights[pair] ?? 0, slots, pair * reader.columns.length);
  return { size: lefts.length, ...slots, weights: Float64Array.from(weights) };
};

/** Shares of each level among random pairs, which are of strangers but for a few; by column. */
export const strangersShares = (reader: PairReader, count: number, pairs: number): readonly (readonly number[])[] => {
  const random = createRandom(SEED + 1);
  const slots = slotsFor(reader, 1);
  const counts = reader.comparisons.map(({ levels: names }) => new Float64Array(names.length));
  for (let pair = 0; pair < pairs; pair += 1) {
    const left = Math.floor(random() * count);
    reader.read(left, (left + 1 + Math.floor(random() * (count - 1))) % count, slots, 0);
    for (const [place, seen] of counts.entries()) {
      const level = slots.levels[place] ?? MISSING;
      if (level !== MISSING) seen[level] = (seen[level] ?? 0) + 1;
    }
  }
  // Half a pair more for each level, so that none is impossible.
  return counts.map((seen) => {
    const total = seen.reduce((sum, times) => sum + times, 0.5 * (seen.length - 1));
    return Array.from(seen, (times, level) => (level === MISSING ? 0 : (times + 0.5) / total));
  });
};

/** Random pairs that agree on something that columns follow. */
export interface AgreeingSample {
  readonly follows: readonly Follows[];
  readonly sample: Sample;
}

const GROUPS: readonly { readonly roles: readonly Role[]; readonly follows: readonly Follows[] }[] = [
  { roles: ['given'], follows: ['names'] },
  { roles: ['surname'], follows: ['names'] },
  { roles: ['given', 'surname'], follows: ['names'] },
  { roles: ['locality'], follows: ['area'] },
  { roles: ['postcode'], follows: ['area', 'postcode'] },
];

/** Draws pairs that share a name, both names, the town or the postal code, each from all such pairs alike. */
export const drawAgreeing = (reader: PairReader, pairs: number): readonly AgreeingSample[] => {
  const random = createRandom(SEED + 2);
  return GROUPS.flatMap(({ roles, follows }) => {
    if (
      !reader.comparisons.some((comparison) => comparison.follows !== undefined && follows.includes(comparison.follows))
    )
      return [];
    const columns = roles.flatMap((role) => reader.columns.find((column) => column.role === role) ?? []);
    const [first] = columns;
    if (first === undefined || columns.length < roles.length) return [];
    const records = Int32Array.from(first.codes, (_, record) => record);
    const groups = groupByHash(
      records,
      Int32Array.from(
        records,
        mixed(
          columns.map(
            ({ codes }) =>
              (record) =>
                codes[record] ?? 0,
          ),
        ),
      ),
    );
    if (groups.order.length === 0) return [];
    const ends = pairEnds(groups);
    const drawn = Array.from({ length: Math.min(pairs, ends.at(-1) ?? 0) }, () => pairAt(groups, ends, random()));
    const lefts = drawn.map(([left]) => left);
    return [
      {
        follows,
        sample: readAll(reader, { lefts, rights: drawn.map(([, right]) => right), weights: lefts.map(() => 1) }),
      },
    ];
  });
};

/** Pairs within the groups up to the end of each. */
const pairEnds = ({ starts }: Groups): Float64Array => {
  const ends = new Float64Array(starts.length - 1);
  let total = 0;
  for (let group = 0; group < ends.length; group += 1) {
    total += pairsIn((starts[group + 1] ?? 0) - (starts[group] ?? 0));
    ends[group] = total;
  }
  return ends;
};

/** The pair at a share from 0 to 1 of all pairs within the groups. */
const pairAt = ({ order, starts }: Groups, ends: Float64Array, share: number): readonly [number, number] => {
  const at = Math.floor(share * (ends.at(-1) ?? 0));
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const from = starts[low] ?? 0;
  const size = (starts[low + 1] ?? 0) - from;
  const inGroup = at - (low === 0 ? 0 : (ends[low - 1] ?? 0));
  const row = rowOf(inGroup, size);
  return [order[from + row] ?? 0, order[from + row + 1 + inGroup - rowStart(row, size)] ?? 0];
};
