import { MOST_BITS, mostFor } from '../risk/learned.ts';
import type { Weight } from '../risk/weight.ts';
import { PRIOR_DEVIATION } from './calibrate.ts';
import type { Features } from './features.ts';
import { fitLogistic, type LogisticFit } from './fit-logistic.ts';

export interface LogisticOptions {
  readonly errorRate: number;
  /** log2 odds of the policy: where the intercept is expected. */
  readonly prior: number;
  /** What each coefficient is expected at, as a share of the weight in the table. */
  readonly towardsTable: number;
  /** Standard deviation of each coefficient around that, in bits. */
  readonly deviation: number;
}

/** Chosen on the training seeds (docs/learning.md). */
export const LOGISTIC_DEFAULTS = { towardsTable: 1, deviation: 0.7 } as const;

export interface LogisticInput {
  readonly features: Features;
  readonly table: readonly Weight[];
  /** Cases to learn from, and what each counts. */
  readonly rows: Uint32Array;
  readonly weight: Float64Array;
  /** By case: chance of the verdict "fraud". */
  readonly target: Float64Array;
  readonly options: LogisticOptions;
}

/** Fits all weights together; none turns against the table and none exceeds what may be learned of it. */
export const learnLogistic = ({ features, table, rows, weight, target, options }: LogisticInput): LogisticFit => {
  const size = table.length + 1;
  const mean = new Float64Array(size);
  const deviation = new Float64Array(size).fill(options.deviation);
  const low = new Float64Array(size);
  const high = new Float64Array(size);
  table.forEach((it, signal) => {
    const most = mostFor(it);
    const expected = options.towardsTable * it.bits;
    mean[signal] = Math.sign(expected) * Math.min(most, Math.abs(expected));
    low[signal] = it.bits < 0 ? -most : 0;
    high[signal] = it.bits > 0 ? most : 0;
  });
  mean[size - 1] = options.prior;
  deviation[size - 1] = PRIOR_DEVIATION;
  low[size - 1] = options.prior - MOST_BITS;
  high[size - 1] = options.prior + MOST_BITS;
  return fitLogistic({ features, rows, target, weight, errorRate: options.errorRate, mean, deviation, low, high });
};
