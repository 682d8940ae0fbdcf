import type { Verdict } from '../contract/decision.ts';

/** What people decided about a person. */
export type Settled = Exclude<Verdict, 'unsure'>;

const numbered = [null, 'fraud', 'genuine'] as const satisfies readonly (Settled | null)[];

/** A verdict as it is kept: 0 none, 1 fraud, 2 genuine. */
export const verdictNumber = (verdict: Settled | null): number => numbered.indexOf(verdict);

/** What was kept as a number. */
export const verdictOf = (number: number): Settled | null => numbered[number] ?? null;
