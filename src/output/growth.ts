import type { Campaign } from '../engine/contract/campaign.ts';

/** Applications per week without a gap between the weeks, so that a drawing shows the pauses too. */
export interface Weekly {
  readonly from: string;
  readonly to: string;
  readonly counts: readonly number[];
}

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** Twenty years: beyond it a date is wrong, and the pauses are not drawn. */
const LONGEST = 1040;

/** Weeks since the epoch; the first week of a year holds 4 January (ISO 8601). */
const weekNumber = (week: string): number => {
  const parts = /^(\d{4})-W(\d{2})$/.exec(week);
  if (parts === null) return Number.NaN;
  const fourth = new Date(0);
  fourth.setUTCFullYear(Number(parts[1]), 0, 4);
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * (WEEK / 7);
  // 1970-01-01 was a Thursday: the Monday before it begins week 0.
  return Math.round((monday + 3 * (WEEK / 7)) / WEEK) + Number(parts[2]) - 1;
};

/** The growth of a campaign, week by week. Weeks that cannot be read are taken as they stand, side by side. */
export const weekly = (growth: Campaign['growth']): Weekly => {
  const numbered = growth
    .map(({ week, applications }) => ({ week, applications, number: weekNumber(week) }))
    .sort((a, b) => a.number - b.number);
  const [from = '', to = ''] = [numbered[0]?.week, numbered.at(-1)?.week];
  const first = numbered[0]?.number ?? Number.NaN;
  const span = (numbered.at(-1)?.number ?? Number.NaN) - first + 1;
  if (!(span <= LONGEST)) return { from, to, counts: growth.map((it) => it.applications) };
  const counts = new Array<number>(span).fill(0);
  for (const { number, applications } of numbered)
    counts[number - first] = (counts[number - first] ?? 0) + applications;
  return { from, to, counts };
};

/** The counts put together into at most so many bins, each of as many weeks as every other but the last. */
export const binned = (counts: readonly number[], most: number): readonly number[] => {
  const weeks = Math.max(1, Math.ceil(counts.length / Math.max(1, most)));
  return Array.from({ length: Math.ceil(counts.length / weeks) }, (_, bin) =>
    counts.slice(bin * weeks, (bin + 1) * weeks).reduce((sum, count) => sum + count, 0),
  );
};

const levels = '▁▂▃▄▅▆▇█';

/** A bar chart of at most so many columns and one line; a dot is a pause. */
export const textBars = (counts: readonly number[], columns: number): string => {
  const bins = binned(counts, columns);
  const most = Math.max(1, ...bins);
  return bins
    .map((count) => (count === 0 ? '·' : (levels[Math.ceil((count / most) * levels.length) - 1] ?? '█')))
    .join('');
};
