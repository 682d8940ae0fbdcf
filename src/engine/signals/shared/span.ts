import type { Period } from '../../model.ts';

/** First and last month of a period, both included, as months since year 0. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The months that a period covers for certain: a bare start year may mean its December, a bare end year its January.
 * `now` is the month in which the application came. Undefined when an end is not stated or nothing is certain.
 */
export const certainSpan = ({ from, to }: Period, now: number): Span | undefined => {
  if (from === undefined || to === undefined) return undefined;
  const first = from.precision === 'year' ? from.at + 11 : from.at;
  const last = to === 'now' ? now : to.at;
  return last < first ? undefined : { from: first, to: last };
};

/** The most months that a period may cover. Undefined when an end is not stated or it ends before it starts. */
export const widestSpan = ({ from, to }: Period, now: number): Span | undefined => {
  if (from === undefined || to === undefined) return undefined;
  const last = to === 'now' ? now : to.precision === 'year' ? to.at + 11 : to.at;
  return last < from.at ? undefined : { from: from.at, to: last };
};

/** Number of months in a span. */
export const monthsOf = ({ from, to }: Span): number => to - from + 1;

/** Number of months that two spans share; zero or less when they do not meet. */
export const sharedMonths = (a: Span, b: Span): number => Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
