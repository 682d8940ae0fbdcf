import { type DueRules, defaultDueRules } from '../../engine/review/due.ts';
import type { Tier } from '../../engine/risk/policy.ts';

/** What a company may set about its reviews. */
export interface ReviewSettings {
  readonly due: DueRules;
  /** Seconds within which whoever signed may take it back; nothing is told to anybody before. */
  readonly undoSeconds: number;
  /** Share of applications that people can review, by tier; no line for a tier without one. */
  readonly budgets: Readonly<Partial<Record<Tier, number>>>;
  /** Days of applications that a budget's line is drawn from. */
  readonly budgetDays: number;
  /** Share of closed cases that a second person looks at without knowing of the first. */
  readonly blindShare: number;
}

export const defaultReviewSettings: ReviewSettings = {
  due: defaultDueRules,
  undoSeconds: 6,
  budgets: {},
  budgetDays: 14,
  blindShare: 0.1,
};
