import type { Answer, Api } from '../api/client.ts';

/** How much harm a job could do in wrong hands. */
export type Tier = keyof Answer<Api['policies']['inForce']>['tiers'];

/** Risk tiers of jobs, the usual one first. */
export const tiers = ['standard', 'elevated', 'critical'] as const satisfies readonly Tier[];

/** Where a band begins, by name. */
export const lineNames = ['review', 'priority'] as const;
export type LineName = (typeof lineNames)[number];

/** A value whose evidence is not counted. */
export interface AllowEntry {
  readonly value: string;
  readonly reason: string;
  readonly signals?: readonly string[];
  readonly until?: string;
}

/** A policy document as this screen reads it: what is absent is as the product has it. */
export interface PolicyDocument {
  readonly prior?: number;
  readonly budget?: number | string;
  readonly tiers: Readonly<Partial<Record<Tier, Readonly<Record<LineName, number>>>>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly off: readonly string[];
  readonly allow: readonly AllowEntry[];
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none of anything else. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

const readAllow = (value: unknown): AllowEntry => {
  const { value: stated, reason, signals, until } = fieldsOf(value);
  return {
    value: isText(stated) ? stated : '',
    reason: isText(reason) ? reason : '',
    ...(Array.isArray(signals) ? { signals: signals.filter(isText) } : {}),
    ...(isText(until) ? { until } : {}),
  };
};

const readTiers = (value: unknown): PolicyDocument['tiers'] => {
  const stated = fieldsOf(value);
  return Object.fromEntries(
    tiers.flatMap((tier) => {
      const { review, priority } = fieldsOf(stated[tier]);
      return isNumber(review) && isNumber(priority) ? [[tier, { review, priority }]] : [];
    }),
  );
};

/** Reads what the service gave, or somebody typed; what cannot be shown in a form is left out. */
export const readDocument = (value: unknown): PolicyDocument => {
  const { prior, budget, tiers: lines, weights, off, allow } = fieldsOf(value);
  return {
    ...(isNumber(prior) ? { prior } : {}),
    ...(isNumber(budget) || isText(budget) ? { budget } : {}),
    tiers: readTiers(lines),
    weights: Object.fromEntries(
      Object.entries(fieldsOf(weights)).filter((one): one is [string, number] => isNumber(one[1])),
    ),
    off: listOf(off).filter(isText),
    allow: listOf(allow).map(readAllow),
  };
};

/** The probability that some bits of odds stand for. */
export const chanceOf = (bits: number): number => 1 / (1 + 2 ** -bits);
