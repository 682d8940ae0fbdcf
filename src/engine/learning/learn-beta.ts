import { round } from '../risk/odds.ts';
import type { Weight } from '../risk/weight.ts';
import { type LearnedRate, learnRate, within } from './beta-rates.ts';
import { fitCalibration } from './calibrate.ts';
import { type CaseColumns, FRAUD, GENUINE } from './case-store.ts';
import { type CaseWeights, type WeighingOptions, weighCases } from './case-weights.ts';
import { type Features, joinFeatures, rowsWith } from './features.ts';
import type { LogisticFit } from './fit-logistic.ts';
import { groupFolds } from './folds.ts';
import { evidenceBits, familiesOf, familySums } from './score-cases.ts';
import { type Tally, tallyOf, tallyWithout } from './tally.ts';

export interface BetaFit {
  readonly rates: readonly LearnedRate[];
  readonly weights: CaseWeights;
  /** Undefined while there are too few cases to fit it. */
  readonly calibration: LogisticFit | undefined;
}

export interface BetaInput {
  readonly columns: CaseColumns;
  /** In the order of the signals' numbers. */
  readonly table: readonly Weight[];
  /** log2 odds of the policy. */
  readonly prior: number;
  readonly options: WeighingOptions;
}

const FOLDS = 5;
/**
 * How often verdicts are held against the evidence, the first time by the odds as screened: under weights that are far
 * off, right verdicts look wrong.
 */
const ROUNDS = 2;
/** Independent cases of each verdict from which sums are calibrated. */
export const FEWEST_TO_CALIBRATE = 25;

interface Sides {
  readonly fraud: Tally;
  readonly genuine: Tally;
}

const ratesOf = (table: readonly Weight[], sides: Sides): LearnedRate[] =>
  table.map((weight, signal) => learnRate(weight, signal, sides));

const sidesOf = (columns: CaseColumns, table: readonly Weight[], weights: CaseWeights): Sides => ({
  fraud: tallyOf(columns, table.length, weights.fraud),
  genuine: tallyOf(columns, table.length, weights.genuine),
});

/** Weights with what was learned about them, bits and levels multiplied by the factor of their family. */
export const withRates = (
  table: readonly Weight[],
  rates: readonly LearnedRate[],
  factorOf: (weight: Weight) => number = () => 1,
): readonly Weight[] =>
  table.map((weight, signal) => {
    const rate = rates[signal];
    if (rate === undefined || !rate.isLearned) return weight;
    const factor = factorOf(weight);
    const bitsOf = (bits: number): number => round(within(bits * factor, weight));
    const levels = rate.levels?.map((level) => ({ strength: level.strength, bits: bitsOf(level.bits) }));
    return { ...weight, bits: bitsOf(rate.bits), honest: rate.honest, levels };
  });

const only = (weights: Float64Array, kept: Uint32Array): Float64Array => {
  const chosen = new Float64Array(weights.length);
  for (const index of kept) chosen[index] = weights[index] ?? 0;
  return chosen;
};

/** What each family adds on the cases asked about, each case under weights learned without its group. */
const crossFitted = ({ columns, table }: BetaInput, weights: CaseWeights, all: Sides): Features => {
  const cases = { group: columns.group, at: columns.decidedAt, weight: weights.asked };
  const folds = groupFolds(cases, FOLDS).map(({ test }) => {
    const rest = {
      fraud: tallyWithout(all.fraud, tallyOf(columns, table.length, only(weights.fraud, test))),
      genuine: tallyWithout(all.genuine, tallyOf(columns, table.length, only(weights.genuine, test))),
    };
    return familySums(columns, withRates(table, ratesOf(table, rest)), only(weights.asked, test));
  });
  return joinFeatures(folds, columns.size);
};

/** What the cases with a verdict count together. */
const decidedAs = ({ verdict }: CaseColumns, wanted: number, decided: Float64Array): number =>
  decided.reduce((sum, weight, index) => sum + (verdict[index] === wanted ? weight : 0), 0);

/** What the rarer verdict counts, after age and groups. */
export const fewestDecided = (columns: CaseColumns, { decided }: CaseWeights): number =>
  Math.min(decidedAs(columns, FRAUD, decided), decidedAs(columns, GENUINE, decided));

/** Learns rates from decided cases and calibrates their sum on cases that they were not learned from. */
export const learnBeta = (input: BetaInput): BetaFit => {
  const { columns, table, prior, options } = input;
  let weights = weighCases(columns, columns.bits, options);
  let sides = sidesOf(columns, table, weights);
  let rates = ratesOf(table, sides);
  for (let round = 1; round < ROUNDS; round += 1) {
    const evidence = evidenceBits(columns, withRates(table, rates), weights.genuine);
    weights = weighCases(
      columns,
      evidence.map((sum) => prior + sum),
      options,
    );
    sides = sidesOf(columns, table, weights);
    rates = ratesOf(table, sides);
  }
  if (fewestDecided(columns, weights) < FEWEST_TO_CALIBRATE) return { rates, weights, calibration: undefined };
  const cases = {
    sums: crossFitted(input, weights, sides),
    families: familiesOf(table).length,
    rows: rowsWith(weights.asked),
    target: weights.target,
    weight: weights.asked,
  };
  return { rates, weights, calibration: fitCalibration(cases, { prior, errorRate: options.errorRate }) };
};
