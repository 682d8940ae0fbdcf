import type { LearnedWeight, WeightsDocument } from '../contract/weights.ts';
import { round } from '../risk/odds.ts';
import type { Weight } from '../risk/weight.ts';
import { within } from './beta-rates.ts';
import type { CaseColumns } from './case-store.ts';
import { rowsWith } from './features.ts';
import { type BetaFit, FEWEST_TO_CALIBRATE, fewestDecided, withRates } from './learn-beta.ts';
import { LOGISTIC_DEFAULTS, learnLogistic } from './learn-logistic.ts';
import { familiesOf } from './score-cases.ts';
import { featuresOf } from './signal-features.ts';

export type Method = WeightsDocument['kind'];

const NINETY_PERCENT = 1.6449;
const intervalOf = (middle: number, deviation: number): [number, number] => [
  round(middle - NINETY_PERCENT * deviation),
  round(middle + NINETY_PERCENT * deviation),
];

const beforeOf = (weight: Weight): LearnedWeight['before'] => ({
  bits: weight.bits,
  interval: intervalOf(weight.bits, weight.uncertainty * Math.abs(weight.bits)),
});

const uncertaintyOf = (deviation: number, bits: number): number =>
  bits === 0 ? 0 : Math.min(10, round(deviation / Math.abs(bits)));

const countsOf = ({ fraud, genuine }: BetaFit['rates'][number]): Pick<LearnedWeight, 'fraud' | 'genuine'> => ({
  fraud: { seen: round(fraud.seen), of: round(fraud.of) },
  genuine: { seen: round(genuine.seen), of: round(genuine.of) },
});

type Body = Pick<WeightsDocument, 'kind' | 'prior' | 'factors' | 'signals'>;

/** What the weights of a document are made from. */
export interface Learning {
  readonly ids: readonly string[];
  readonly table: readonly Weight[];
  readonly columns: CaseColumns;
  readonly fit: BetaFit;
}

const untouched = ({ ids, table, fit }: Learning): Body => ({
  kind: 'beta',
  signals: Object.fromEntries(
    table.map((weight, signal): [string, LearnedWeight] => {
      const rate = fit.rates[signal];
      const counts = rate === undefined ? { fraud: { seen: 0, of: 0 }, genuine: { seen: 0, of: 0 } } : countsOf(rate);
      const { bits, honest, uncertainty } = weight;
      const before = beforeOf(weight);
      return [ids[signal] ?? '', { bits, interval: before.interval, uncertainty, honest, ...counts, before }];
    }),
  ),
});

const byRates = ({ ids, table, fit: { rates, calibration } }: Learning): Body => {
  const families = familiesOf(table);
  const factorOf = ({ family }: Weight): number => calibration?.coefficients[families.indexOf(family)] ?? 1;
  const learned = withRates(table, rates, factorOf);
  const signals = rates.map((rate, signal): [string, LearnedWeight] => {
    const weight = table[signal];
    const { bits, levels } = learned[signal] ?? { bits: 0, levels: undefined };
    if (weight === undefined) throw new Error('a rate was learned for a signal that the table lacks');
    const deviation = rate.deviation * (rate.isLearned ? factorOf(weight) : 1);
    return [
      ids[signal] ?? '',
      {
        bits,
        interval: intervalOf(bits, deviation),
        uncertainty: uncertaintyOf(deviation, bits),
        honest: rate.honest,
        ...(levels === undefined ? {} : { levels }),
        ...countsOf(rate),
        before: beforeOf(weight),
      },
    ];
  });
  if (calibration === undefined) return { kind: 'beta', signals: Object.fromEntries(signals) };
  const { coefficients, deviations } = calibration;
  const last = families.length;
  return {
    kind: 'beta',
    prior: {
      bits: round(coefficients[last] ?? 0),
      interval: intervalOf(coefficients[last] ?? 0, deviations[last] ?? 0),
    },
    factors: Object.fromEntries(
      families.map((family, index) => [
        family,
        {
          value: round(coefficients[index] ?? 1),
          interval: intervalOf(coefficients[index] ?? 1, deviations[index] ?? 0),
        },
      ]),
    ),
    signals: Object.fromEntries(signals),
  };
};

const byRegression = (
  { ids, table, columns, fit }: Learning,
  { prior, errorRate }: { readonly prior: number; readonly errorRate: number },
): Body => {
  const { coefficients, deviations } = learnLogistic({
    features: featuresOf(columns, table),
    table,
    rows: rowsWith(fit.weights.asked),
    weight: fit.weights.asked,
    target: fit.weights.target,
    options: { ...LOGISTIC_DEFAULTS, prior, errorRate },
  });
  const signals = table.map((weight, signal): [string, LearnedWeight] => {
    const bits = round(within(coefficients[signal] ?? 0, weight));
    const deviation = deviations[signal] ?? 0;
    const rate = fit.rates[signal];
    if (rate === undefined) throw new Error('a signal of the table was not counted');
    const learned = { interval: intervalOf(bits, deviation), uncertainty: uncertaintyOf(deviation, bits) };
    return [ids[signal] ?? '', { bits, ...learned, honest: rate.honest, ...countsOf(rate), before: beforeOf(weight) }];
  });
  const last = table.length;
  return {
    kind: 'logistic',
    prior: {
      bits: round(coefficients[last] ?? 0),
      interval: intervalOf(coefficients[last] ?? 0, deviations[last] ?? 0),
    },
    signals: Object.fromEntries(signals),
  };
};

/** The learned part of a weights document; the table itself while nobody has decided anything. */
export const bodyOf = (
  learning: Learning,
  { method, ...rest }: { readonly method: Method; readonly prior: number; readonly errorRate: number },
): Body => {
  const used = fewestDecided(learning.columns, learning.fit.weights);
  if (learning.fit.weights.groups === 0) return untouched(learning);
  return method === 'logistic' && used >= FEWEST_TO_CALIBRATE ? byRegression(learning, rest) : byRates(learning);
};
