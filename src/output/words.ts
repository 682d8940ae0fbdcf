import type { Band, Result } from '../engine/contract/result.ts';

/** The words and number forms that every kind of output shares. */

/** A shape for each band, so that it survives without colour. */
export const bandMark: Readonly<Record<Band, string>> = { priority: '▲', review: '◆', clear: '○' };

/** What a band asks of people. */
export const bandMeaning: Readonly<Record<Band, string>> = {
  priority: 'a person looks at these first',
  review: 'a person looks at these',
  clear: 'goes on as usual',
};

/** Strongest first, the order in which people read them. */
export const bandsByUrgency: readonly Band[] = ['priority', 'review', 'clear'];

/** The one rule that every report repeats. */
export const rule = 'Nothing is rejected by a score. A person decides.';

/** A short label for a signal: its id in words. */
export const labelOf = (signal: string): string => signal.replaceAll('-', ' ');

/** A whole number with separators: 4,865. */
export const counted = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A count and its noun: `1 check`, `2 checks`. */
export const countOf = (count: number, noun: string): string => `${counted(count)} ${noun}${count === 1 ? '' : 's'}`;

/** People in a number: `1 person`, `2 people`. */
export const peopleOf = (count: number): string => `${counted(count)} ${count === 1 ? 'person' : 'people'}`;

const roundedPercent = (share: number, digits: number): string => `${(share * 100).toFixed(digits)}%`;

/** A probability as people read it: finer towards 0 and 1, where the difference matters. */
export const percent = (share: number): string => {
  if (share <= 0) return '0%';
  if (share >= 1) return '100%';
  if (share < 0.001) return 'under 0.1%';
  if (share > 0.999) return 'over 99.9%';
  return roundedPercent(share, share < 0.0995 || share > 0.9005 ? 1 : 0);
};

/** The share of a whole, one decimal; `0%` of nothing. */
export const shareOf = (part: number, whole: number): string => (whole === 0 ? '0%' : percent(part / whole));

const fractions: readonly (readonly [words: string, value: number])[] = [
  ['about 1 in 20', 1 / 20],
  ['about 1 in 10', 1 / 10],
  ['about 1 in 8', 1 / 8],
  ['about 1 in 6', 1 / 6],
  ['about 1 in 5', 1 / 5],
  ['about 1 in 4', 1 / 4],
  ['about 3 in 10', 3 / 10],
  ['about 1 in 3', 1 / 3],
  ['about 2 in 5', 2 / 5],
  ['about 1 in 2', 1 / 2],
  ['about 3 in 5', 3 / 5],
  ['about 2 in 3', 2 / 3],
  ['about 7 in 10', 7 / 10],
  ['about 3 in 4', 3 / 4],
  ['about 4 in 5', 4 / 5],
  ['about 5 in 6', 5 / 6],
  ['about 9 in 10', 9 / 10],
  ['about 19 in 20', 19 / 20],
];

const oneIn = (share: number): string => {
  const exact = 1 / share;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1) * 5;
  return counted(Math.max(step, Math.round(exact / step) * step));
};

/** A probability as a frequency, which people judge better than a percentage: `about 3 in 4`. */
export const oddsInWords = (probability: number): string => {
  if (probability < 0.04) return probability < 0.0001 ? 'fewer than 1 in 10,000' : `about 1 in ${oneIn(probability)}`;
  if (probability > 0.96) {
    return probability > 0.9999 ? 'all but 1 in 10,000 or fewer' : `all but about 1 in ${oneIn(1 - probability)}`;
  }
  const nearest = [...fractions].sort((a, b) => Math.abs(a[1] - probability) - Math.abs(b[1] - probability))[0];
  return nearest === undefined ? percent(probability) : nearest[0];
};

/** Bits given in hundredths, signed, with a true minus: `+3.20`, `−0.45`, `0.00`. */
export const signedBits = (hundredths: number, digits: 1 | 2 = 2): string => {
  const size = (Math.abs(hundredths) / 100).toFixed(digits);
  if (Number(size) === 0) return size;
  return `${hundredths < 0 ? '−' : '+'}${size}`;
};

/** The date and minute of an RFC 3339 instant, with its offset as it was sent: `2026-10-02 09:30 +02:00`. */
export const minuteOf = (instant: string): string => {
  const parts = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,12})?)?([Zz]|[+-]\d{2}:\d{2})$/.exec(instant);
  if (parts === null) return instant;
  const [, day, minute, offset] = parts;
  return `${day} ${minute} ${offset === 'Z' || offset === 'z' ? 'UTC' : offset}`;
};

export type Cause = 'application' | 'reference' | 'failed';

/** Signals that could not run, put together by what was missing. */
export interface NotRunGroup {
  readonly cause: Cause;
  /** What was missing, in words: `session time zone`. */
  readonly missing: string;
  readonly signals: readonly string[];
}

const camelToWords = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();

const causeOf = (missing: readonly string[]): Cause => {
  if (missing.some((it) => it.startsWith('error:'))) return 'failed';
  return missing.some((it) => it.startsWith('/')) ? 'application' : 'reference';
};

const missingInWords = (missing: string): string => {
  const named = /^(?:reference|error):(.*)$/s.exec(missing);
  if (named !== null) return named[1] ?? '';
  const steps = missing.split('/').filter((step) => step !== '' && !/^\d+$/.test(step));
  return steps.map((step) => camelToWords(step.replaceAll('~1', '/').replaceAll('~0', '~'))).join(' ');
};

/** What was not run and why, the commonest lack first. */
export const notRunGroups = (notRun: Result['coverage']['notRun']): readonly NotRunGroup[] => {
  const groups = new Map<string, { cause: Cause; missing: string; signals: string[] }>();
  for (const { signal, missing } of notRun) {
    const cause = causeOf(missing);
    const words = [...new Set(missing.map(missingInWords))].join(', ');
    const key = `${cause}:${words}`;
    const group = groups.get(key) ?? { cause, missing: words, signals: [] };
    group.signals.push(signal);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.signals.length - a.signals.length || (a.missing < b.missing ? -1 : 1));
};

/** How each cause reads before the words for what was missing. */
export const causeInWords: Readonly<Record<Cause, string>> = {
  application: 'The application does not say',
  reference: 'No reference table',
  failed: 'The check failed',
};
