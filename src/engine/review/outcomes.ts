import type { Verdict } from '../contract/decision.ts';

/** What a case may come to. Four words are those of the verification steps; the fifth says what a company acts upon. */
export const outcomes = ['verified', 'not-yet-verified', 'refused', 'contradicted', 'confirmed-fraud'] as const;
export type Outcome = (typeof outcomes)[number];

export interface OutcomeRule {
  /** What it says, for whoever reads it. */
  readonly says: string;
  /** Against the candidate: a second person must sign. */
  readonly adverse: boolean;
  /** What the memory of links and the learner make of it. */
  readonly verdict: Verdict;
}

/** Only a person brings a case to one of these; there is no way from a score to any of them. */
export const outcomeRules: Readonly<Record<Outcome, OutcomeRule>> = {
  verified: { says: 'What was in doubt was checked and holds.', adverse: false, verdict: 'genuine' },
  'not-yet-verified': { says: 'Closed without an answer either way.', adverse: false, verdict: 'unsure' },
  refused: { says: 'The candidate declined every way to verify that was offered.', adverse: true, verdict: 'unsure' },
  contradicted: { says: 'A check differs from what the application states.', adverse: true, verdict: 'unsure' },
  'confirmed-fraud': {
    says: 'Two people found that whoever applied is not who the application presents.',
    adverse: true,
    verdict: 'fraud',
  },
};

/**
 * Whether a second person must sign an outcome: one against the candidate, and whatever differs from what two people
 * signed before (`upheld`), so that nobody overturns it alone.
 */
export const needsSecond = (outcome: Outcome, upheld: Outcome | null): boolean =>
  outcomeRules[outcome].adverse || (upheld !== null && outcome !== upheld);

/** Asked on closing: what the answer says about the queue, not about the candidate. */
export const worths = ['confirmed-risk', 'worthwhile', 'not-worth-it'] as const;
export type Worth = (typeof worths)[number];
