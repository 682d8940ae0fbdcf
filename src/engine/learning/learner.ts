import type { Decision } from '../contract/decision.ts';
import type { WeightsDocument } from '../contract/weights.ts';
import { fingerprint } from '../fingerprint.ts';
import { readInstant } from '../intake/instant.ts';
import type { WeightTable } from '../risk/learned.ts';
import { toBits } from '../risk/odds.ts';
import { type CaseColumns, type CaseStore, createCaseStore, FRAUD } from './case-store.ts';
import type { CaseWeights } from './case-weights.ts';
import { bodyOf, type Learning, type Method } from './document-body.ts';
import { learnBeta } from './learn-beta.ts';
import type { LearningCase } from './learning-case.ts';
import { type Validation, validate } from './validate.ts';

export interface LearningOptions {
  readonly method?: Method;
  /** Age at which a verdict counts half; 180 days when absent. */
  readonly halfLifeDays?: number;
  /** Share of verdicts expected to be wrong; 0.03 when absent. */
  readonly errorRate?: number;
  /** Share of applications expected to misrepresent who applies, as in the policy; 0.01 when absent. */
  readonly prior?: number;
}

/** Learns as cases and verdicts come in; refreshing the weights costs some tens of milliseconds per 10,000 cases. */
export interface Learner {
  /** An application that was screened, decided or not; a second one with its id is passed over. */
  add(learningCase: LearningCase): void;
  /** A verdict, before or after its application; the last one on an application stands. */
  decide(decision: Decision): void;
  /** Weights from all verdicts not later than `asOf` (RFC 3339); a `RangeError` when it is no time. */
  weights(asOf: string): WeightsDocument;
  /** How the table and both methods do on verdicts that they have not seen; undefined while there are too few. */
  validate(asOf: string): Validation | undefined;
}

const provenanceOf = (
  store: CaseStore,
  { columns, fit }: Learning,
  asOf: number,
): Omit<WeightsDocument['createdFrom'], 'table'> => {
  const verdicts = countVerdicts(columns, fit.weights);
  return {
    decisions: { ...verdicts, ...store.counts() },
    groups: fit.weights.groups,
    background: fit.weights.background,
    ...store.span(asOf),
    engines: store.engines().slice(0, 100),
    results: store.fingerprint(),
  };
};

const countVerdicts = ({ verdict }: CaseColumns, { decided }: CaseWeights) => {
  let [fraud, genuine] = [0, 0];
  decided.forEach((weight, index) => {
    if (weight === 0) return;
    if (verdict[index] === FRAUD) fraud += 1;
    else genuine += 1;
  });
  return { fraud, genuine };
};

/** A learner that starts from a table: without verdicts its weights are exactly those of the table. */
export const createLearner = (table: WeightTable, given: LearningOptions = {}): Learner => {
  const options = { method: 'beta' as const, halfLifeDays: 180, errorRate: 0.03, prior: 0.01, ...given };
  const store = createCaseStore(table);
  const weights = Object.values(table);
  const tableFingerprint = fingerprint(Object.entries(table));
  const prior = toBits(options.prior);
  const secondsOf = (asOf: string): number => {
    const now = readInstant(asOf)?.seconds;
    if (now === undefined) throw new RangeError(`asOf is "${asOf}"; it must be a time such as 2026-06-30T00:00:00Z`);
    return now;
  };
  return {
    add: store.add,
    decide: store.decide,
    validate: (asOf) => validate(store, table, { ...options, asOf: secondsOf(asOf) }),
    weights(asOf) {
      const now = secondsOf(asOf);
      const columns = store.columns();
      const { halfLifeDays, errorRate, method } = options;
      const fit = learnBeta({ columns, table: weights, prior, options: { asOf: now, halfLifeDays, errorRate } });
      const learning: Learning = { ids: store.signals, table: weights, columns, fit };
      return {
        format: 'gatehouse-weights',
        version: 1,
        asOf,
        createdFrom: { ...provenanceOf(store, learning, now), table: tableFingerprint },
        options: { halfLifeDays, errorRate },
        ...bodyOf(learning, { method, prior, errorRate }),
      };
    },
  };
};

/** Learns from cases and verdicts in one go. */
export const learnWeights = ({
  cases,
  decisions,
  table,
  asOf,
  options,
}: {
  readonly cases: Iterable<LearningCase>;
  readonly decisions: Iterable<Decision>;
  readonly table: WeightTable;
  readonly asOf: string;
  readonly options?: LearningOptions;
}): WeightsDocument => {
  const learner = createLearner(table, options);
  for (const it of cases) learner.add(it);
  for (const it of decisions) learner.decide(it);
  return learner.weights(asOf);
};
