import { type ColumnBits, createColumnBits } from './column-bits.ts';
import { MISSING } from './compare/comparison.ts';
import type { Slots } from './crossing.ts';
import { createAgreement, followedBy } from './following.ts';
import { type Following, type Layout, type LevelShares, type LinkageModel, layoutOf } from './model.ts';
import type { PairReader } from './pair-reader.ts';
import type { AgreeingSample, Sample } from './sample.ts';
import { addressBits, partsOfScore } from './score.ts';

/** What estimation is told: the pairs drawn, and how large the whole is. */
export interface Estimation {
  readonly reader: PairReader;
  readonly sample: Sample;
  /** Shares of each level among strangers, by column. */
  readonly strangers: readonly (readonly number[])[];
  /** Pairs from which is learnt how often strangers agree on what follows from what they share. */
  readonly agreeing: readonly AgreeingSample[];
  /** All pairs of the table; those that were not drawn from count as strangers. */
  readonly allPairs: number;
  readonly records: number;
}

const MOST_ROUNDS = 40;
/** Rounds end when no share moves by more. */
const SETTLED = 1e-4;
/** Pairs that the first guess is worth. */
const GUESS_WEIGHT = 10;
/** Odds so small that a pair adds nothing to what matches show. */
const NOTHING = 1e-9;

const startingModel = ({ reader, strangers, allPairs, records }: Estimation): LinkageModel => ({
  match: Math.min(0.05, (0.2 * records) / allPairs),
  household: Math.min(0.001, (0.02 * records) / allPairs),
  stayed: 0.9,
  columns: reader.columns.map(({ name, role }, place) => {
    const u = strangers[place] ?? [];
    const comparison = reader.comparisons[place];
    const shares = { column: name, role, levels: comparison?.levels ?? [], m: comparison?.expected ?? [], u };
    return comparison?.follows === undefined ? shares : { ...shares, uFollowing: [u, u] };
  }),
});

/** What one pair is, under a model: shares of belief that add up to 1 with strangers, and of the match that it stayed. */
interface Belief {
  match: number;
  household: number;
  stayed: number;
  addressed: boolean;
}

interface Believer {
  readonly belief: Belief;
  readonly look: (slots: Slots, offset: number) => void;
}

const createBeliever = (reader: PairReader, model: LinkageModel, layout: Layout): Believer => {
  const columns: ColumnBits = createColumnBits(reader, model);
  const belief: Belief = { match: 0, household: 0, stayed: 1, addressed: false };
  return {
    belief,
    look(slots, offset) {
      columns.read(slots, offset);
      const { alone, address, atHome } = partsOfScore(layout, slots.levels, offset, columns.bits);
      belief.addressed = !Number.isNaN(address);
      const odds = model.match * 2 ** (belief.addressed ? alone + addressBits(address, model.stayed) : alone);
      const homeOdds = belief.addressed ? model.household * 2 ** atHome : 0;
      const all = 1 + odds + homeOdds;
      belief.match = odds / all;
      belief.household = homeOdds / all;
      const stay = model.stayed * 2 ** address;
      belief.stayed = belief.addressed ? stay / (stay + 1 - model.stayed) : 1;
    },
  };
};

interface Sums {
  match: number;
  household: number;
  addressed: number;
  stayed: number;
  readonly m: readonly Float64Array[];
}

/** The expectation step: what the pairs drawn are, added up. */
const expectation = ({ reader, sample }: Estimation, model: LinkageModel): Sums => {
  const width = reader.columns.length;
  const layout = layoutOf(reader);
  const { belief, look } = createBeliever(reader, model, layout);
  const isAddress = new Set(layout.address);
  const m = model.columns.map((shares) => new Float64Array(shares.m.length));
  const sums: Sums = { match: 0, household: 0, addressed: 0, stayed: 0, m };
  for (let pair = 0; pair < sample.size; pair += 1) {
    const offset = pair * width;
    look(sample, offset);
    const drawn = sample.weights[pair] ?? 1;
    const match = drawn * belief.match;
    sums.match += match;
    sums.household += drawn * belief.household;
    if (match < NOTHING) continue;
    if (belief.addressed) {
      sums.addressed += match;
      sums.stayed += match * belief.stayed;
    }
    for (let place = 0; place < width; place += 1) {
      const level = sample.levels[offset + place] ?? MISSING;
      const sum = m[place];
      if (sum === undefined || level === MISSING) continue;
      sum[level] = (sum[level] ?? 0) + (isAddress.has(place) ? match * belief.stayed : match);
    }
  }
  return sums;
};

/** Levels of the columns that follow something, among strangers, by how far that agrees. */
const strangersFollowing = (
  { reader, agreeing }: Estimation,
  model: LinkageModel,
): readonly (readonly Float64Array[])[] => {
  const width = reader.columns.length;
  const { belief, look } = createBeliever(reader, model, layoutOf(reader));
  const agreement = createAgreement(reader);
  const followed = followedBy(reader.comparisons);
  const counts = model.columns.map(({ m }) => [0, 1, 2].map(() => new Float64Array(m.length)));
  for (const { follows, sample } of agreeing) {
    const informed = reader.comparisons.map((one) => one.follows !== undefined && follows.includes(one.follows));
    for (let pair = 0; pair < sample.size; pair += 1) {
      const offset = pair * width;
      look(sample, offset);
      agreement.read(sample.levels, offset);
      const strangers = 1 - belief.match - belief.household;
      for (let place = 0; place < width; place += 1) {
        const level = sample.levels[offset + place] ?? MISSING;
        if (informed[place] !== true || level === MISSING) continue;
        const seen = counts[place]?.[agreement.of[followed[place] ?? 0] ?? 0];
        if (seen !== undefined) seen[level] = (seen[level] ?? 0) + strangers;
      }
    }
  }
  return counts;
};

/** The maximisation step for one column; a level that only repeats its partner keeps all of its share. */
const matchShares = (sum: Float64Array, expected: readonly number[], repeated: number): readonly number[] => {
  let total = GUESS_WEIGHT;
  for (let level = 1; level < sum.length; level += 1) if (level !== repeated) total += sum[level] ?? 0;
  return Array.from(sum, (times, level) => {
    if (level === MISSING) return 0;
    return level === repeated ? 1 : (times + GUESS_WEIGHT * (expected[level] ?? 0)) / total;
  });
};

/** Shares as counted, and where few were counted as among strangers at large. */
const smoothed = (seen: Float64Array, general: readonly number[]): readonly number[] => {
  const total = seen.reduce((sum, times) => sum + times, GUESS_WEIGHT);
  return general.map((share, level) => (level === MISSING ? 0 : ((seen[level] ?? 0) + GUESS_WEIGHT * share) / total));
};

const followingShares = ({ u }: LevelShares, counts: readonly Float64Array[]): Following => [
  smoothed(counts[1] ?? new Float64Array(0), u),
  smoothed(counts[2] ?? new Float64Array(0), u),
];

const moved = (a: LinkageModel, b: LinkageModel): number => {
  let most = Math.max(Math.abs(a.stayed - b.stayed), Math.abs(Math.log2(a.match / b.match)) / 100);
  for (const [place, { m }] of a.columns.entries()) {
    for (const [level, share] of m.entries())
      most = Math.max(most, Math.abs(share - (b.columns[place]?.m[level] ?? 0)));
  }
  return most;
};

/**
 * Estimates the model from unlabelled pairs by expectation maximisation over three kinds of pairs: one person, one
 * household, strangers. Shares among strangers are fixed beforehand from random pairs, but for columns that follow
 * others.
 */
export const estimateModel = (estimation: Estimation): LinkageModel => {
  const { reader, allPairs } = estimation;
  let model = startingModel(estimation);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const following = strangersFollowing(estimation, model);
    const sums = expectation(estimation, model);
    const columns = model.columns.map((shares, place): LevelShares => {
      const comparison = reader.comparisons[place];
      const repeated = comparison?.crossed?.repeats === 'partner' ? comparison.crossed.both : -1;
      const m = matchShares(sums.m[place] ?? new Float64Array(0), comparison?.expected ?? [], repeated);
      if (shares.uFollowing === undefined) return { ...shares, m };
      return { ...shares, m, uFollowing: followingShares(shares, following[place] ?? []) };
    });
    const next: LinkageModel = {
      match: Math.max(sums.match, 0.5) / allPairs,
      household: Math.min(sums.household, sums.match) / allPairs,
      stayed: Math.min(0.99, (sums.stayed + 0.9 * GUESS_WEIGHT) / (sums.addressed + GUESS_WEIGHT)),
      columns,
    };
    const change = moved(model, next);
    model = next;
    if (change < SETTLED) break;
  }
  return model;
};
