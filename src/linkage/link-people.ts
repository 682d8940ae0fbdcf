import type { Blocks } from '../engine/linkage/blocking/blocks.ts';
import { candidatesOf } from '../engine/linkage/blocking/pairs.ts';
import { type Clusters, clusterEdges } from '../engine/linkage/clusters.ts';
import type { ScoredPairs } from '../engine/linkage/collect.ts';
import { comparisons } from '../engine/linkage/compare/all.ts';
import type { SameGivenName } from '../engine/linkage/compare/names.ts';
import type { LinkageModel } from '../engine/linkage/model.ts';
import { createPairReader, type PairReader } from '../engine/linkage/pair-reader.ts';
import type { People } from '../engine/linkage/people.ts';
import { candidatePairs, formBlocks, trainModel } from '../engine/linkage/prepare.ts';
import { bitsOf, createScorer, type Scorer } from '../engine/linkage/score.ts';
import { scorePairs, WORTH_THREADS } from './score-pairs.ts';

export interface LinkOptions {
  readonly sameGivenName: SameGivenName;
  /** The probability from which records are put together. */
  readonly threshold: number;
  readonly threads: number;
  /** Pairs from which threads are started; many, unless given. */
  readonly threadsFrom?: number;
  /** Told when a step has ended. */
  readonly done?: (step: 'blocks' | 'training' | 'scoring' | 'clusters') => void;
}

/** Everything that linking a table found. */
export interface Links {
  readonly people: People;
  readonly reader: PairReader;
  readonly scorer: Scorer;
  readonly model: LinkageModel;
  readonly keys: readonly Blocks[];
  /** Pairs of at least `LEAST_KEPT` probability. */
  readonly pairs: ScoredPairs;
  readonly clusters: Clusters;
}

/** Pairs of a lower probability are no longer worth a look. */
const LEAST_KEPT = 0.05;

/** Probability from which records are put together unless another is asked for: more likely one person than two. */
export const EVEN = 0.5;

/** Links a table of people: forms blocks, estimates the model from them, scores the pairs and clusters the records. */
export const linkPeople = async (
  people: People,
  { sameGivenName, threshold, threads, threadsFrom = WORTH_THREADS, done = () => {} }: LinkOptions,
): Promise<Links> => {
  const keys = formBlocks(people);
  const blocked = candidatesOf(people.count, keys);
  done('blocks');
  const reader = createPairReader(people, comparisons(sameGivenName));
  const model = trainModel(people, reader, blocked);
  const scorer = createScorer(reader, model);
  done('training');
  const candidates = candidatePairs(people, blocked);
  const least = bitsOf(Math.min(LEAST_KEPT, threshold));
  const pairs = await scorePairs({ people, candidates, model, scorer, least, threads, threadsFrom });
  done('scoring');
  const clusters = clusterEdges({
    size: people.count,
    edges: pairs,
    threshold: bitsOf(threshold),
    absent: scorer.score,
  });
  done('clusters');
  return { people, reader, scorer, model, keys, pairs, clusters };
};
