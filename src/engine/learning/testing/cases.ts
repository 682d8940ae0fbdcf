import type { Decision, Verdict } from '../../contract/decision.ts';
import type { WeightTable } from '../../risk/learned.ts';
import type { Weight } from '../../risk/weight.ts';
import type { LearningCase } from '../learning-case.ts';

/** Numbers in [0, 1) that are the same in each run (a linear congruential generator, Numerical Recipes). */
export const drawer = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

export const tableWeight = (bits: number, rest: Partial<Weight> = {}): Weight => ({
  bits,
  family: 'phone',
  honest: 0.02,
  uncertainty: 0.4,
  basis: 'judgement',
  absence: false,
  ...rest,
});

export const learningCase = (applicationId: string, rest: Partial<LearningCase> = {}): LearningCase => ({
  applicationId,
  shown: [],
  notRun: [],
  bits: -6.6,
  band: 'review',
  kin: [],
  weights: 'w',
  ...rest,
});

export const decision = (applicationId: string, verdict: Verdict, decidedAt = '2026-03-01T00:00:00Z'): Decision => ({
  applicationId,
  verdict,
  decidedAt,
  by: 'a tester',
});

export interface Planted {
  /** Share of fraud and of honest applications that show each signal. */
  readonly rates: Readonly<Record<string, readonly [fraud: number, honest: number]>>;
  readonly fraud: number;
  readonly honest: number;
  /** Share of verdicts that are wrong. */
  readonly errors: number;
  readonly seed: number;
  readonly table: WeightTable;
}

/** Cases drawn with known rates, each screened with the table's bits, and a verdict on each. */
export const plant = ({ rates, fraud, honest, errors, seed, table }: Planted) => {
  const draw = drawer(seed);
  const cases: LearningCase[] = [];
  const decisions: Decision[] = [];
  for (let index = 0; index < fraud + honest; index += 1) {
    const isFraud = index < fraud;
    const shown = Object.entries(rates)
      .filter(([, [ifFraud, ifHonest]]) => draw() < (isFraud ? ifFraud : ifHonest))
      .map(([signal]) => ({ signal, strength: 1 }));
    const prior = Math.log2(fraud / honest);
    const bits = shown.reduce((sum, { signal }) => sum + (table[signal]?.bits ?? 0), prior);
    cases.push(learningCase(`a${index}`, { shown, bits }));
    decisions.push(decision(`a${index}`, isFraud !== draw() < errors ? 'fraud' : 'genuine'));
  }
  return { cases, decisions };
};
