import type { Evidence } from '../model.ts';
import { round, toProbability, toScore } from './odds.ts';
import { bitsAt, type Weight } from './weight.ts';

/** What the sum needs to know of a piece of evidence; whatever else it holds is handed through. */
export type Shown = Pick<Evidence, 'says' | 'strength'>;

/** A piece of evidence with the weight of the signal that saw it. */
export interface Weighed<Row extends Shown = Evidence> {
  readonly signal: string;
  readonly evidence: Row;
  readonly weight: Weight;
}

export interface Reason<Row extends Shown = Evidence> extends Weighed<Row> {
  /** What this reason adds after the family discount. */
  readonly bits: number;
}

export interface Assessment<Row extends Shown = Evidence> {
  readonly prior: number;
  /** `prior` plus the sum of `reasons[].bits`. */
  readonly bits: number;
  readonly score: number;
  readonly probability: number;
  readonly interval: readonly [number, number];
  /** Strongest first. */
  readonly reasons: readonly Reason<Row>[];
}

/** Standard deviations on each side of a 90% interval. */
const NINETY_PERCENT = 1.6449;

/**
 * Share of its weight that each further reason of a family keeps: the second counts `discount`, the third
 * `discount` squared. Signals of one family look at the same thing (or, for consistency, at the same set-up), so they
 * are far from independent; between families independence is assumed. See docs/decisions.md.
 */
export const familyDiscount = (family: string): number => (family === 'consistency' ? 0.6 : 0.5);

const full = ({ evidence, weight }: Weighed<Shown>): number => bitsAt(weight, evidence.strength ?? 1);

/** Strongest first; equal ones by signal and sentence, so that the order never depends on the input's. */
const byStrength = (a: Weighed<Shown>, b: Weighed<Shown>): number =>
  Math.abs(full(b)) - Math.abs(full(a)) ||
  compareText(a.signal, b.signal) ||
  compareText(a.evidence.says, b.evidence.says);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Adds up what was seen. Within a family and direction the strongest reason counts fully and others are discounted,
 * so one more reason against never lowers the total and one more for never raises it.
 */
export const assess = <Row extends Shown>(
  seen: readonly Weighed<Row>[],
  prior: number,
  unasked: readonly Weight[],
): Assessment<Row> => {
  const ranks = new Map<string, number>();
  const reasons = [...seen].sort(byStrength).map((it): Reason<Row> => {
    const circle = it.weight.discountedWithin === 'signal' ? it.signal : it.weight.family;
    const direction = `${circle}${it.weight.bits < 0 ? '-' : '+'}`;
    const rank = ranks.get(direction) ?? 0;
    ranks.set(direction, rank + 1);
    return { ...it, bits: round(full(it) * familyDiscount(it.weight.family) ** rank) };
  });
  reasons.sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits) || compareText(a.signal, b.signal));
  // Every row has four decimals, so the sum has: what lies beyond is noise of binary fractions.
  const bits = round(reasons.reduce((sum, reason) => sum + reason.bits, prior));
  const spread = NINETY_PERCENT * Math.sqrt(variance(reasons, unasked));
  return {
    prior,
    bits,
    score: toScore(bits),
    probability: toProbability(bits),
    interval: [toProbability(bits - spread), toProbability(bits + spread)],
    reasons,
  };
};

/**
 * Variance of the total in bits squared: each reason is uncertain in proportion to what it added, and each signal
 * that could not run might have been seen, with the chance that it has among honest applications.
 */
const variance = (reasons: readonly Reason<Shown>[], unasked: readonly Weight[]): number => {
  const ofReasons = reasons.reduce((sum, { bits, weight }) => sum + (weight.uncertainty * bits) ** 2, 0);
  const ofUnasked = unasked.reduce((sum, { bits, honest }) => sum + honest * (1 - honest) * bits ** 2, 0);
  return ofReasons + ofUnasked;
};
