import type { Period, Point } from '../model.ts';
import { isOngoing, parseMonth } from './month.ts';

/** Months since year 0 of a `YYYY-MM` text. */
export const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** `Mar 2019` for a month, `2019` for a bare year. */
export const showPoint = (point: Point): string => {
  const year = Math.floor(point.at / 12);
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return point.precision === 'year' ? `${year}` : `${names[point.at % 12]} ${year}`;
};

type Reading = { readonly point: Point } | { readonly ongoing: true } | { readonly impossible: string } | undefined;

const readPoint = (raw: string | undefined): Reading => {
  if (raw === undefined) return undefined;
  const text = raw.slice(0, 60).trim();
  if (text === '') return undefined;
  const parsed = parseMonth(text);
  if (parsed === undefined) return isOngoing(text) ? { ongoing: true } : undefined;
  if ('problem' in parsed) return { impossible: text };
  return { point: { at: monthIndex(parsed.month), precision: parsed.precision } };
};

const pointOf = (reading: Reading): Point | undefined =>
  reading !== undefined && 'point' in reading ? reading.point : undefined;

/** Reads a start and an end as typed. An unreadable date is absent; one that no calendar has is kept as impossible. */
export const readPeriod = (start: string | undefined, end: string | undefined): Period => {
  const from = readPoint(start);
  const to = readPoint(end);
  const impossible: string[] = [];
  if (from !== undefined && 'impossible' in from) impossible.push(from.impossible);
  if (to !== undefined && 'impossible' in to) impossible.push(to.impossible);
  return { from: pointOf(from), to: to !== undefined && 'ongoing' in to ? 'now' : pointOf(to), impossible };
};

/** Last month that a period covers: its end, or `now` when it goes on or has no stated end. A bare year ends in December. */
export const lastMonth = (period: Period, now: number): number | undefined => {
  if (period.to === 'now') return now;
  if (period.to === undefined) return undefined;
  return period.to.precision === 'year' ? period.to.at + 11 : period.to.at;
};
