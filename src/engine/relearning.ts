import { instantOf } from './calendar.ts';
import type { Decision } from './contract/decision.ts';
import type { Result } from './contract/result.ts';
import type { WeightsDocument } from './contract/weights.ts';
import { createLearner } from './learning/learner.ts';
import { caseOf } from './learning/learning-case.ts';
import { type CompiledPolicy, compilePolicy } from './risk/policy.ts';
import { weightOf, weights } from './risk/weights.ts';

/** Seconds between two refreshments of the weights: verdicts come a few at a time. */
const REFRESH = 7 * 86_400;

/**
 * Weights that nobody looked at before they count may shrink and never grow. A tell that convicts operators is often the
 * everyday life of some group of honest people, travellers say, who are too few among the decided to be heard; growing
 * takes a person who promotes what `gatehouse learn` writes.
 */
const bounded = (document: WeightsDocument): WeightsDocument => ({
  ...document,
  signals: Object.fromEntries(
    Object.entries(document.signals).map(([id, learned]) => {
      const most = Math.abs(weightOf(id)?.bits ?? 0);
      const keep = (bits: number, strength: number): number =>
        Math.max(-most * strength, Math.min(most * strength, bits));
      const levels = learned.levels?.map(({ strength, bits }) => ({ strength, bits: keep(bits, strength) }));
      return [id, { ...learned, bits: keep(learned.bits, 1), ...(levels === undefined ? {} : { levels }) }];
    }),
  ),
});

/** Weights that follow the verdicts as they become known. */
export interface Relearning {
  /** The policy with what is known at a time, in seconds since 1970. */
  policyAt(seconds: number): CompiledPolicy;
  /** A result as it was given out. */
  remember(result: Result): void;
  decide(decision: Decision): void;
}

/** Starts from the table under a policy document; without verdicts the policy stays what it is. */
export const createRelearning = (document: unknown, initial: CompiledPolicy): Relearning => {
  const learner = createLearner(weights);
  let policy = initial;
  let news = 0;
  let refreshed = Number.NEGATIVE_INFINITY;
  return {
    policyAt(seconds) {
      if (news === 0 || seconds - refreshed < REFRESH) return policy;
      const compiled = compilePolicy(document, weights, bounded(learner.weights(instantOf(seconds))));
      if (compiled.ok) policy = compiled.policy;
      news = 0;
      refreshed = seconds;
      return policy;
    },
    remember: (result) => learner.add(caseOf(result)),
    decide(decision) {
      learner.decide(decision);
      news += 1;
    },
  };
};
