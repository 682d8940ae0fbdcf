import type { Band } from '../contract/result.ts';
import type { Tier } from '../risk/policy.ts';

/** Hours within which somebody should have decided, by risk of the job and band. */
export type DueHours = Readonly<Record<Tier, Readonly<Record<'review' | 'priority', number>>>>;

export interface DueRules {
  readonly hours: DueHours;
  /** Hours of waiting that one bit of evidence is worth in the order of the queue. */
  readonly hoursPerBit: number;
}

export const defaultDueRules: DueRules = {
  hours: {
    standard: { review: 72, priority: 24 },
    elevated: { review: 48, priority: 8 },
    critical: { review: 24, priority: 4 },
  },
  hoursPerBit: 6,
};

const HOUR = 3_600;

export interface Due {
  /** Seconds since 1970. */
  readonly due: number;
  /**
   * What the queue is ordered by, lowest first: the due time, brought forward by what the evidence says. Every case
   * ages at the same pace, so the order of two cases never changes by waiting: it can be stored and indexed, and no
   * case starves behind ever newer ones.
   */
  readonly turn: number;
}

/** When a case is due that needs attention from `at` (seconds since 1970). */
export const dueOf = (at: number, tier: Tier, band: Band, bits: number, rules: DueRules): Due => {
  const due = at + rules.hours[tier][band === 'priority' ? 'priority' : 'review'] * HOUR;
  return { due, turn: due - bits * rules.hoursPerBit * HOUR };
};
