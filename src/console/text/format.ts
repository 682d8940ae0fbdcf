import { useMemo } from 'react';
import { useIntl } from 'react-intl';

/** Minus as figures have it, as wide as a plus. */
const MINUS = '−';

/** An instant on the wire (RFC 3339) or a date. */
export type Instant = string | Date;

const dateOf = (instant: Instant): Date => (typeof instant === 'string' ? new Date(instant) : instant);

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** A number with its sign, so that columns of them line up: `+3.2`, `−0.4`, `0.0`. */
export const signed = (value: number, digits = 1): string => {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? MINUS : '+'}${text}`;
};

/** Figures and times as the reader writes them. */
export interface Format {
  /** `12,345`. */
  number(value: number): string;
  /** `9,876`, and `104K` of 103,527: where there is little room. */
  short(value: number): string;
  /** `12%` of 0.12. */
  share(value: number): string;
  /** `3 Mar 2026`. */
  date(instant: Instant): string;
  /** `3 Mar 2026`, of a day that is counted by UTC wherever the reader is: the Monday of a week. */
  utcDate(instant: Instant): string;
  /** The same without its year: `3 Mar`. */
  utcDay(instant: Instant): string;
  /** `3 Mar 2026, 10:15`, local. */
  dateTime(instant: Instant): string;
  /** `3 Mar 2026, 09:15 UTC`. */
  utc(instant: Instant): string;
  /** `in 2 hours`, `3 days ago`, `now`. */
  relative(instant: Instant, now: Date): string;
  /** `in 2 hr`, `3 days ago`, where there is little room. */
  relativeShort(instant: Instant, now: Date): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
}

/** How figures and times are written for this reader. */
export const useFormat = (): Format => {
  const intl = useIntl();
  return useMemo(() => {
    const relative = (instant: Instant, now: Date, style: 'long' | 'short'): string => {
      const seconds = (dateOf(instant).getTime() - now.getTime()) / 1_000;
      const [unit, length] = steps.find(([, long]) => Math.abs(seconds) >= long) ?? ['minute', 60];
      return intl.formatRelativeTime(Math.trunc(seconds / length), unit, { numeric: 'auto', style });
    };
    return {
      number: (value) => intl.formatNumber(value),
      short: (value) => intl.formatNumber(value, value < 10_000 ? {} : { notation: 'compact' }),
      share: (value) => intl.formatNumber(value, { style: 'percent', maximumFractionDigits: value < 0.1 ? 1 : 0 }),
      date: (instant) => intl.formatDate(dateOf(instant), { day: 'numeric', month: 'short', year: 'numeric' }),
      utcDate: (instant) =>
        intl.formatDate(dateOf(instant), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
      utcDay: (instant) => intl.formatDate(dateOf(instant), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
      dateTime: (instant) => intl.formatDate(dateOf(instant), { dateStyle: 'medium', timeStyle: 'short' }),
      utc: (instant) =>
        `${intl.formatDate(dateOf(instant), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })} UTC`,
      relative: (instant, now) => relative(instant, now, 'long'),
      relativeShort: (instant, now) => relative(instant, now, 'short'),
      list: (items) => intl.formatList([...items], { type: 'conjunction' }),
    };
  }, [intl]);
};
