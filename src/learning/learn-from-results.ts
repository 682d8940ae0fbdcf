import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WeightsDocument } from '../engine/contract/weights.ts';
import { createLearner, type LearningOptions } from '../engine/learning/learner.ts';
import { caseOf } from '../engine/learning/learning-case.ts';
import type { Validation } from '../engine/learning/validate.ts';
import { type Comparison, createChallenge, reassess } from '../engine/risk/challenge.ts';
import { type CompiledPolicy, Policy, type Tier } from '../engine/risk/policy.ts';
import { weights } from '../engine/risk/weights.ts';
import { readPerson } from '../screening/person.ts';
import { peoplePath, readResults, wholeLines } from '../screening/results-folder.ts';
import { policyOf } from '../screening/setup.ts';
import { type DecisionRejection, readDecisions } from './read-decisions.ts';

export interface LearningRequest {
  /** Path of results.jsonl; people.jsonl beside it, where there is one, tells the risk tiers of the jobs. */
  readonly results: string;
  readonly decisions: string;
  /** The policy document; undefined for the default. */
  readonly policy: unknown;
  readonly options: Omit<LearningOptions, 'prior'>;
  /** RFC 3339; the time of the last verdict when absent. */
  readonly asOf: string | undefined;
}

export interface LearningOutcome {
  readonly document: WeightsDocument;
  readonly validation: Validation | undefined;
  /** How the results would change under the learned weights. */
  readonly comparison: Comparison;
  readonly rejected: number;
  /** False when the results were made under another policy than the one given. */
  readonly samePolicy: boolean;
  /** False when no people.jsonl told the risk tiers: every job counted as standard. */
  readonly tiersKnown: boolean;
}

/** Tiers line for line; standard where people.jsonl is absent or ends. */
const tiersBeside = (results: string): (() => Promise<Tier>) => {
  const path = peoplePath(dirname(results));
  if (!existsSync(path)) return async () => 'standard';
  const lines = wholeLines(path);
  return async () => {
    const next = await lines.next();
    return next.done === true ? 'standard' : readPerson(next.value).riskTier;
  };
};

const challenge = async (results: string, policy: CompiledPolicy): Promise<Comparison> => {
  const tally = createChallenge();
  const nextTier = tiersBeside(results);
  for await (const { result } of readResults(results))
    tally.compare(result, reassess({ result, policy, tier: await nextTier() }));
  return tally.comparison();
};

/**
 * Learns from the results of one run and a file of verdicts, and compares what would change. `told` hears of each line
 * that was not read. Results are read twice, never held. Throws what reading throws.
 */
export const learnFromResults = async (
  { results, decisions, policy, options, asOf }: LearningRequest,
  told: (rejection: DecisionRejection) => Promise<void>,
): Promise<LearningOutcome> => {
  const current = policyOf(policy);
  const { prior } = Policy.parse(policy ?? {});
  const learner = createLearner(weights, { ...options, prior });
  let samePolicy = true;
  for await (const { result } of readResults(results)) {
    learner.add(caseOf(result));
    samePolicy &&= result.engine.policy === current.fingerprints.policy;
  }
  let rejected = 0;
  let last = 0;
  for await (const reading of readDecisions(decisions)) {
    if (reading.ok) {
      learner.decide(reading.decision);
      last = Math.max(last, Date.parse(reading.decision.decidedAt));
    } else {
      rejected += 1;
      await told(reading.rejection);
    }
  }
  const until = asOf ?? new Date(last).toISOString();
  const document = learner.weights(until);
  return {
    document,
    validation: learner.validate(until),
    comparison: await challenge(results, policyOf(policy, document)),
    rejected,
    samePolicy,
    tiersKnown: existsSync(peoplePath(dirname(results))),
  };
};
