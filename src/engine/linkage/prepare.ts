import { type Blocks, blocksOf } from './blocking/blocks.ts';
import { featuresOf } from './blocking/features.ts';
import { pairsIn } from './blocking/group.ts';
import { keysOf } from './blocking/keys.ts';
import { type Candidates, candidatesOf, everyPair } from './blocking/pairs.ts';
import { estimateModel } from './estimate.ts';
import type { LinkageModel } from './model.ts';
import type { PairReader } from './pair-reader.ts';
import type { People } from './people.ts';
import { drawAgreeing, drawCandidates, strangersShares } from './sample.ts';

/** Up to this many pairs every one is compared, and no key can miss any. */
const EVERY_PAIR = 3_000_000;
/** Pairs to compare, at most: what two cores score in the time that reading a large file takes. */
const PAIRS_PER_RECORD = 9;
const LEAST_BUDGET = 4_000_000;

const SAMPLE_PER_KEY = 20_000;
const SAMPLE_AGREEING = 40_000;
/** Pairs of strangers to look at, for each record and at most. */
const STRANGERS_PER_RECORD = 100;
const SAMPLE_STRANGERS = 300_000;

/** Forms the blocks of all keys within the budget of pairs; what a key leaves goes to those behind it. */
export const formBlocks = (people: People): readonly Blocks[] => {
  const keys = keysOf(featuresOf(people));
  let budget = Math.max(LEAST_BUDGET, PAIRS_PER_RECORD * people.count);
  let weights = keys.reduce((sum, { weight }) => sum + weight, 0);
  return keys.map((key) => {
    const blocks = blocksOf(people.count, key, (budget * key.weight) / weights);
    budget -= blocks.pairs;
    weights -= key.weight;
    return blocks;
  });
};

/** The pairs to compare: all of a small table, else those that share a block. */
export const candidatePairs = ({ count }: People, blocked: Candidates): Candidates =>
  pairsIn(count) <= EVERY_PAIR ? candidatesOf(count, [everyPair(count)]) : blocked;

/** Estimates the model of a table from its own pairs, without labels. */
export const trainModel = (people: People, reader: PairReader, blocked: Candidates): LinkageModel => {
  const allPairs = pairsIn(people.count);
  return estimateModel({
    reader,
    allPairs,
    records: people.count,
    sample: drawCandidates(reader, blocked, SAMPLE_PER_KEY),
    strangers: strangersShares(reader, people.count, Math.min(SAMPLE_STRANGERS, STRANGERS_PER_RECORD * people.count)),
    agreeing: drawAgreeing(reader, SAMPLE_AGREEING),
  });
};
