import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SameGivenName } from '../engine/linkage/compare/names.ts';
import {
  bestPairwiseQuality,
  clusterQuality,
  pairwiseQuality,
  type Quality,
  truePairs,
} from '../engine/linkage/quality.ts';
import { bitsOf } from '../engine/linkage/score.ts';
import { EVEN, linkPeople } from './link-people.ts';
import { readPeople } from './read-people.ts';
import { truthColumn } from './truth.ts';

/** How well one file with known truth was linked. */
export interface LinkageFigures {
  readonly records: number;
  readonly truePairs: number;
  readonly compared: number;
  /** Pairs at even odds, the default threshold, before clustering. */
  readonly pairwise: Quality;
  /** Pairs at the threshold that would have been best: only for comparing with others' best. */
  readonly best: Quality & { readonly threshold: number };
  /** Clusters at the default threshold. */
  readonly cluster: Quality;
}

export interface LinkageFile {
  readonly path: string;
  /** The column whose values name the person. */
  readonly truth: string;
}

/** Links a file and measures the result against its column of truth, which is never compared. */
const evaluateLinkage = async ({ path, truth }: LinkageFile, sameGivenName: SameGivenName): Promise<LinkageFigures> => {
  const file = await readPeople(path, { truth: truthColumn(truth) });
  const persons = file.truth ?? new Int32Array(0);
  const { pairs, clusters } = await linkPeople(file.people, { sameGivenName, threshold: EVEN, threads: 1 });
  return {
    records: file.people.count,
    truePairs: truePairs(persons),
    compared: pairs.compared,
    pairwise: pairwiseQuality(pairs, persons, bitsOf(EVEN)),
    best: bestPairwiseQuality(pairs, persons),
    cluster: clusterQuality(clusters.of, persons),
  };
};

/** What is to be reached, and what Splink 5 reached with the settings of its own documentation. */
export interface LinkageGoal {
  readonly name: string;
  readonly file: string;
  readonly truth: string;
  readonly pairwiseGoal: number;
  readonly clusterGoal: number | undefined;
  readonly splink: { readonly pairwise: number; readonly cluster: number };
}

/** Nothing was tuned on these files: levels and thresholds come from febrl1, febrl2 and invented populations. */
const linkageGoals: readonly LinkageGoal[] = [
  {
    name: 'febrl3',
    file: 'febrl3.csv',
    truth: 'rec_id',
    pairwiseGoal: 0.998,
    clusterGoal: 0.997,
    splink: { pairwise: 0.9958, cluster: 0.9962 },
  },
  {
    name: 'fake_1000',
    file: 'fake_1000.csv',
    truth: 'cluster',
    pairwiseGoal: 0.9,
    clusterGoal: undefined,
    splink: { pairwise: 0.861, cluster: 0.86 },
  },
];

export type LinkageOutcome =
  | { readonly goal: LinkageGoal; readonly figures: LinkageFigures }
  | { readonly goal: LinkageGoal; readonly skipped: string };

/** Measures the public files that are in a folder; those that are not are skipped with the reason. */
export const evaluatePublicFiles = async (
  folder: string,
  sameGivenName: SameGivenName,
): Promise<readonly LinkageOutcome[]> => {
  const outcomes: LinkageOutcome[] = [];
  for (const goal of linkageGoals) {
    const path = join(folder, goal.file);
    if (existsSync(path))
      outcomes.push({ goal, figures: await evaluateLinkage({ path, truth: goal.truth }, sameGivenName) });
    else outcomes.push({ goal, skipped: `${goal.file} is not in ${folder}` });
  }
  return outcomes;
};
