import type { LearnedWeight, WeightsDocument } from '../engine/contract/weights.ts';
import { toProbability } from '../engine/risk/odds.ts';
import type { LearningOutcome } from './learn-from-results.ts';

const NAME = 25;
/** The most signals that are listed; the weights file holds them all. */
const MOST_LISTED = 40;
/** A change in bits below this is none. */
const LEAST_CHANGE = 0.05;

const signed = (bits: number, digits: number): string => `${bits < 0 ? '-' : '+'}${Math.abs(bits).toFixed(digits)}`;
const bound = (bits: number): string => signed(bits, Math.abs(bits) < 9.95 ? 1 : 0);
const between = ([low, high]: readonly [number, number]): string => `${bound(low)}..${bound(high)}`;
const whole = (value: number): string => String(Math.round(value));
const percent = (bits: number): string => `${(toProbability(bits) * 100).toFixed(1)}%`;

/** A name too long for its column stands on a line of its own. */
const row = (cells: readonly [string, string, string, string, string, string, string]): readonly string[] => {
  const [name, ...rest] = cells;
  const widths = [6, 11, 7, 11, 9, 11];
  const figures = rest.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('');
  return name.length <= NAME ? [`${name.padEnd(NAME)}${figures}`] : [name, `${''.padEnd(NAME)}${figures}`];
};

const signalRow = (id: string, it: LearnedWeight): readonly string[] =>
  row([
    id,
    signed(it.before.bits, 2),
    between(it.before.interval),
    signed(it.bits, 2),
    between(it.interval),
    `${whole(it.fraud.seen)}/${whole(it.fraud.of)}`,
    `${whole(it.genuine.seen)}/${whole(it.genuine.of)}`,
  ]);

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const sourceLines = ({ createdFrom, options, asOf, kind }: WeightsDocument, rejected: number): string[] => {
  const { decisions, groups, background, from, to } = createdFrom;
  const unused = [
    decisions.unsure > 0 ? `${decisions.unsure} unsure` : '',
    decisions.withoutResult > 0 ? `${decisions.withoutResult} without a result in RESULTS` : '',
    decisions.replaced > 0 ? `${decisions.replaced} replaced by a later verdict` : '',
    rejected > 0 ? `${counted(rejected, 'line', 'lines')} that could not be read` : '',
  ].filter((it) => it !== '');
  return [
    `${decisions.fraud + decisions.genuine} verdicts used: ${decisions.fraud} fraud, ${decisions.genuine} genuine, in ${groups} independent groups.`,
    ...(from === null || to === null
      ? []
      : [`From ${from.slice(0, 10)} to ${to.slice(0, 10)}, as of ${asOf.slice(0, 10)}.`]),
    `Method ${kind}; a verdict counts half after ${options.halfLifeDays} days; ${(options.errorRate * 100).toFixed(1)}% of verdicts are held to be wrong.`,
    unused.length === 0 ? 'Every verdict was used.' : `Not used: ${unused.join(', ')}.`,
    ...(decisions.contradicted > 0
      ? [
          `${counted(decisions.contradicted, 'application has', 'applications have')} verdicts that differ; the last one stands.`,
        ]
      : []),
    ...(background > 0 ? [`Bands with few verdicts are represented by ${background} undecided applications.`] : []),
  ];
};

const tableLines = ({ signals }: WeightsDocument): string[] => {
  const change = ([, it]: readonly [string, LearnedWeight]): number => Math.abs(it.bits - it.before.bits);
  const changed = Object.entries(signals)
    .filter((it) => change(it) >= LEAST_CHANGE)
    .sort((a, b) => change(b) - change(a) || (a[0] < b[0] ? -1 : 1));
  const left = changed.length - MOST_LISTED;
  return [
    ...row(['signal', 'before', '90%', 'after', '90%', 'fraud', 'genuine']),
    ...changed.slice(0, MOST_LISTED).flatMap(([id, it]) => signalRow(id, it)),
    ...(left > 0 ? [`${left} more changed by less; the weights file lists them all.`] : []),
    `${Object.keys(signals).length - changed.length} signals stay as they are.`,
  ];
};

const priorLines = ({ prior, factors }: WeightsDocument): string[] => {
  const strayed = Object.entries(factors ?? {})
    .filter(([, { value }]) => Math.abs(value - 1) >= 0.05)
    .sort((a, b) => Math.abs(b[1].value - 1) - Math.abs(a[1].value - 1));
  return [
    ...(prior === undefined
      ? []
      : [
          `Prior: ${percent(prior.bits)} (90%: ${percent(prior.interval[0])} to ${percent(prior.interval[1])}), unless the policy states one.`,
        ]),
    ...(strayed.length === 0
      ? []
      : ['Families that tell of one thing count less, the rest more (already contained above):']),
    ...strayed.slice(0, 8).map(([family, { value }]) => `  ${family.padEnd(16)} x ${value.toFixed(2)}`),
  ];
};

const validationLines = ({ validation }: LearningOutcome): string[] =>
  validation === undefined
    ? ['Too few verdicts to measure the weights on cases that they were not learned from.']
    : [
        `On ${validation.cases} later verdicts (${validation.fraud} fraud), no campaign or person on both sides:`,
        '  weights     average precision   surprise (bits a verdict)',
        ...validation.rows.map(
          (it) =>
            `  ${it.weights.padEnd(12)}${it.averagePrecision.toFixed(3).padStart(17)}${it.logLoss.toFixed(4).padStart(28)}`,
        ),
      ];

const changeLines = ({ comparison, samePolicy, tiersKnown }: LearningOutcome): string[] => {
  const { results, up, down, moves, meanSize } = comparison;
  const lost = moves.priority.clear + moves.review.clear;
  return [
    `Of ${results} applications ${up} would move up a band and ${down} down; bits change by ${meanSize.toFixed(2)} on average.`,
    `  into review or priority: ${moves.clear.review + moves.clear.priority}, out of them: ${lost}, review to priority: ${moves.review.priority}`,
    ...(samePolicy ? [] : ['RESULTS were made under another policy, which is part of the change; see --policy.']),
    ...(tiersKnown ? [] : ['Without people.jsonl beside RESULTS every job counts as of standard risk.']),
  ];
};

/** What was learned, as text of at most 80 columns; longer sentences are left for the terminal's fill. */
export const renderLearning = (outcome: LearningOutcome): readonly (readonly string[])[] => [
  sourceLines(outcome.document, outcome.rejected),
  tableLines(outcome.document),
  priorLines(outcome.document),
  validationLines(outcome),
  changeLines(outcome),
];
