import type { Features } from './features.ts';
import { fitLogistic, type LogisticFit } from './fit-logistic.ts';

/** Cases to calibrate on: by case, what each family adds, from weights that were learned without the case. */
export interface CalibrationCases {
  readonly sums: Features;
  readonly families: number;
  readonly rows: Uint32Array;
  /** Chance of the verdict "fraud". */
  readonly target: Float64Array;
  readonly weight: Float64Array;
}

export interface CalibrationPrior {
  /** log2 odds of the policy. */
  readonly prior: number;
  readonly errorRate: number;
}

/** The prior of the policy is held to be right within this many bits: few decided cases say little about it. */
export const PRIOR_DEVIATION = 0.5;
const SLOPE_DEVIATION = 0.3;
const STEEPEST = 1.5;
const FLATTEST = 0.2;

/**
 * Fits one factor for each family and the intercept, all together, so that families which tell of one thing do not
 * count twice. Asking for fraud given the evidence, it is not biased by which evidence led to a decision.
 */
export const fitCalibration = (cases: CalibrationCases, { prior, errorRate }: CalibrationPrior): LogisticFit => {
  const column = (each: number, last: number): Float64Array =>
    Float64Array.from({ length: cases.families + 1 }, (_, index) => (index === cases.families ? last : each));
  return fitLogistic({
    features: cases.sums,
    rows: cases.rows,
    target: cases.target,
    weight: cases.weight,
    errorRate,
    mean: column(1, prior),
    deviation: column(SLOPE_DEVIATION, PRIOR_DEVIATION),
    low: column(FLATTEST, prior - 3),
    high: column(STEEPEST, prior + 3),
  });
};
