import { toProbability } from '../risk/odds.ts';
import { boundedStep } from './bounded-newton.ts';
import { at, type Features } from './features.ts';
import { inverseDiagonal } from './inverse-diagonal.ts';

export interface LogisticProblem {
  readonly features: Features;
  /** Rows to learn from. */
  readonly rows: Uint32Array;
  /** By row: chance of the verdict "fraud", 1 or 0 where there was one. */
  readonly target: Float64Array;
  /** By row: what it counts. */
  readonly weight: Float64Array;
  /** Share of targets that are wrong. */
  readonly errorRate: number;
  /** Normal prior and bounds of each coefficient, in bits; the last coefficient is the intercept. */
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface LogisticFit {
  /** In bits; the last is the intercept. */
  readonly coefficients: Float64Array;
  /** Standard deviations by the curvature at the optimum, in bits. */
  readonly deviations: Float64Array;
  readonly steps: number;
}

const MOST_STEPS = 50;
const MOST_HALVINGS = 20;

const oddsOf = ({ starts, column, value }: Features, row: number, coefficients: Float64Array): number => {
  let sum = at(coefficients, coefficients.length - 1);
  const end = at(starts, row + 1);
  for (let entry = at(starts, row); entry < end; entry += 1)
    sum += at(value, entry) * at(coefficients, at(column, entry));
  return sum;
};

/** Chance of the verdict "fraud" when a share of verdicts is wrong. */
const verdictChance = (bits: number, errorRate: number): number =>
  Math.min(1 - 1e-12, Math.max(1e-12, errorRate + (1 - 2 * errorRate) * toProbability(bits)));

/** Log posterior in nats. */
const objective = (problem: LogisticProblem, coefficients: Float64Array): number => {
  const { features, rows, target, weight, errorRate, mean, deviation } = problem;
  let sum = 0;
  coefficients.forEach((it, index) => {
    sum -= ((it - at(mean, index)) / at(deviation, index)) ** 2 / 2;
  });
  for (const row of rows) {
    const chance = verdictChance(oddsOf(features, row, coefficients), errorRate);
    sum += at(weight, row) * (at(target, row) * Math.log(chance) + (1 - at(target, row)) * Math.log(1 - chance));
  }
  return sum;
};

interface Slopes {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

const add = (column: Float64Array, index: number, more: number): void => {
  column[index] = at(column, index) + more;
};

/** Gradient and expected curvature (Fisher information plus prior), the intercept as the last feature of every row. */
const slopesAt = (problem: LogisticProblem, coefficients: Float64Array): Slopes => {
  const size = coefficients.length;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  coefficients.forEach((it, index) => {
    const precision = at(problem.deviation, index) ** -2;
    gradient[index] = (at(problem.mean, index) - it) * precision;
    curvature[index * size + index] = precision;
  });
  const { starts, column, value } = problem.features;
  for (const row of problem.rows) {
    const bits = oddsOf(problem.features, row, coefficients);
    const probability = toProbability(bits);
    const chance = verdictChance(bits, problem.errorRate);
    const change = (1 - 2 * problem.errorRate) * probability * (1 - probability) * Math.LN2;
    const spread = chance * (1 - chance);
    const force = (at(problem.weight, row) * (at(problem.target, row) - chance) * change) / spread;
    const information = (at(problem.weight, row) * change ** 2) / spread;
    const [from, to] = [at(starts, row), at(starts, row + 1)];
    for (let one = from; one < to; one += 1) {
      const [i, left] = [at(column, one), at(value, one)];
      add(gradient, i, force * left);
      add(curvature, i * size + size - 1, information * left);
      add(curvature, (size - 1) * size + i, information * left);
      for (let other = from; other < to; other += 1)
        add(curvature, i * size + at(column, other), information * left * at(value, other));
    }
    add(gradient, size - 1, force);
    add(curvature, size * size - 1, information);
  }
  return { gradient, curvature };
};

/**
 * Logistic regression with a normal prior and bounds on each coefficient, on targets of which a known share is wrong.
 * Projected Fisher scoring: each step raises the quadratic model within the bounds, halved until the objective rises.
 */
export const fitLogistic = (problem: LogisticProblem): LogisticFit => {
  const within = (value: number, index: number): number =>
    Math.min(at(problem.high, index), Math.max(at(problem.low, index), value));
  let coefficients: Float64Array = problem.mean.map(within);
  let height = objective(problem, coefficients);
  let slopes = slopesAt(problem, coefficients);
  let steps = 0;
  for (; steps < MOST_STEPS; steps += 1) {
    const target = boundedStep({ ...slopes, at: coefficients, low: problem.low, high: problem.high });
    let next = target;
    let reached = objective(problem, next);
    for (let halving = 1; reached < height && halving <= MOST_HALVINGS; halving += 1) {
      const from = coefficients;
      next = target.map((to, index) => at(from, index) + (to - at(from, index)) / 2 ** halving);
      reached = objective(problem, next);
    }
    if (reached <= height) break;
    const gained = reached - height;
    coefficients = next;
    height = reached;
    slopes = slopesAt(problem, coefficients);
    if (gained < 1e-8 * (1 + Math.abs(height))) break;
  }
  const deviations = inverseDiagonal(slopes.curvature, coefficients.length).map(Math.sqrt);
  return { coefficients, deviations, steps };
};
