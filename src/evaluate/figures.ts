import type { Evaluation, Recall } from './evaluation.ts';
import type { Proportion } from './proportion.ts';

/** Shown where there is nothing to measure. */
export const NOTHING = 'n/a';

/** `0.0213` as `2.1%`; small shares keep two digits. */
export const percent = (share: number | null): string => {
  if (share === null) return NOTHING;
  const value = share * 100;
  return `${value !== 0 && value < 0.95 ? value.toFixed(2) : value.toFixed(1)}%`;
};

export const decimal = (value: number | null, digits: number): string =>
  value === null ? NOTHING : value.toFixed(digits);

/** `2.1% (1.4-3.0)`. */
export const withInterval = (it: Proportion): string =>
  it.interval === null ? NOTHING : `${percent(it.rate)} (${percent(it.interval[0])}-${percent(it.interval[1])})`;

/** `61.2% (123.4 of 201)`. */
export const recallText = (it: Recall): string => (it.rate === null ? NOTHING : `${percent(it.rate)} of ${it.of}`);

/** One line of the summary. */
export interface Figure {
  readonly name: string;
  /** What the project set out to reach; empty where nothing was set. */
  readonly aim: string;
  of(evaluation: Evaluation): string;
}

const atBudget = (evaluation: Evaluation, budget: number) => evaluation.budgets.find((it) => it.budget === budget);

const worstHonest = (evaluation: Evaluation): string => {
  const worst = evaluation.archetypes.find((it) => !it.fraud);
  return worst === undefined ? NOTHING : `${percent(worst.flagged.rate)} ${worst.archetype.replace('honest/', '')}`;
};

/** The summary, in order. */
export const figures: readonly Figure[] = [
  { name: 'Applications', aim: '', of: (it) => String(it.applications) },
  {
    name: 'Sent by operators',
    aim: '',
    of: (it) => `${it.frauds} (${percent(it.applications === 0 ? null : it.frauds / it.applications)})`,
  },
  { name: 'Average precision', aim: '≥ 0.85', of: (it) => decimal(it.averagePrecision, 3) },
  ...[0.01, 0.02, 0.03].map((budget) => ({
    name: `Recall at a ${percent(budget)} budget`,
    aim: budget === 0.02 ? '≥ 85%' : '',
    of: (it: Evaluation) => percent(atBudget(it, budget)?.all.rate ?? null),
  })),
  {
    name: 'Recall at 3.0%, fraud with a planted tell',
    aim: '≥ 60%',
    of: (it) => percent(atBudget(it, 0.03)?.withTells.rate ?? null),
  },
  { name: 'Fraud with a tell or a predecessor', aim: '', of: (it) => percent(it.reachable.rate) },
  { name: 'Honest people flagged', aim: '≤ 1%', of: (it) => withInterval(it.honestFlagged) },
  { name: 'Most flagged honest archetype', aim: '≤ 4%', of: worstHonest },
  { name: 'ECE, 15 bins of equal mass', aim: '≤ 0.02', of: (it) => decimal(it.calibration.equalMass.ece, 4) },
  { name: 'ECE, 15 bins of equal width', aim: '≤ 0.02', of: (it) => decimal(it.calibration.equalWidth.ece, 4) },
  { name: 'Brier score', aim: '', of: (it) => decimal(it.calibration.brier, 4) },
  { name: 'Log loss (nats)', aim: '', of: (it) => decimal(it.calibration.logLoss, 4) },
  { name: 'Applications tied with another', aim: '', of: (it) => percent(it.ties.tied) },
  { name: 'Largest tie above the review line', aim: '', of: (it) => String(it.ties.largestAboveLine) },
  { name: 'Signals that could run, mean', aim: '', of: (it) => percent(it.coverage) },
];
