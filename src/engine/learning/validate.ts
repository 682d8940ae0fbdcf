import type { WeightTable } from '../risk/learned.ts';
import { toBits, toProbability } from '../risk/odds.ts';
import type { Weight } from '../risk/weight.ts';
import { type CaseColumns, type CaseStore, FRAUD, UNDECIDED } from './case-store.ts';
import { bodyOf, type Method } from './document-body.ts';
import { at } from './features.ts';
import { forwardFolds } from './folds.ts';
import { learnBeta } from './learn-beta.ts';
import { evidenceBits } from './score-cases.ts';

/** Figures of one set of weights on verdicts that it was not learned from. */
export interface ValidationRow {
  readonly weights: 'table' | Method;
  /** Share of fraud among those ranked above, averaged over the cases found to be fraud. */
  readonly averagePrecision: number;
  /** Mean surprise of a verdict in bits, given that a share of verdicts is wrong; lower is better. */
  readonly logLoss: number;
}

export interface Validation {
  /** Cases that were measured, and those among them found to be fraud. */
  readonly cases: number;
  readonly fraud: number;
  readonly folds: number;
  readonly rows: readonly ValidationRow[];
}

export interface ValidationOptions {
  /** Seconds since 1970. */
  readonly asOf: number;
  readonly halfLifeDays: number;
  readonly errorRate: number;
  /** Share of applications expected to misrepresent who applies. */
  readonly prior: number;
}

const FOLDS = 3;
/** Verdicts of the rarer kind from which measuring is worth while. */
const FEWEST = 30;

interface Measured {
  readonly bits: number;
  readonly isFraud: boolean;
}

/** Average precision; equal odds are one step, so the order of cases does not matter. */
const averagePrecision = (cases: readonly Measured[]): number => {
  const ranked = [...cases].sort((a, b) => b.bits - a.bits);
  const all = ranked.filter((it) => it.isFraud).length;
  let [found, sum, last] = [0, 0, 0];
  ranked.forEach((it, index) => {
    if (it.isFraud) found += 1;
    if (ranked[index + 1]?.bits === it.bits) return;
    sum += ((found - last) / all) * (found / (index + 1));
    last = found;
  });
  return sum;
};

const logLoss = (cases: readonly Measured[], errorRate: number): number =>
  cases.reduce((sum, { bits, isFraud }) => {
    const chance = Math.min(1 - 1e-12, Math.max(1e-12, errorRate + (1 - 2 * errorRate) * toProbability(bits)));
    return sum - Math.log2(isFraud ? chance : 1 - chance);
  }, 0) / cases.length;

const only = (columns: CaseColumns, kept: Uint32Array): CaseColumns => {
  const verdict = new Uint8Array(columns.size);
  for (const index of kept) verdict[index] = at(columns.verdict, index);
  return { ...columns, verdict };
};

/** Weights as a method learns them from some of the cases, and the log2 odds before any evidence. */
const learnedFrom = (
  columns: CaseColumns,
  {
    ids,
    table,
    method,
  }: { readonly ids: readonly string[]; readonly table: readonly Weight[]; readonly method: Method },
  options: ValidationOptions,
): { readonly weights: readonly Weight[]; readonly prior: number } => {
  const prior = toBits(options.prior);
  const fit = learnBeta({ columns, table, prior, options });
  const body = bodyOf({ ids, table, columns, fit }, { method, prior, errorRate: options.errorRate });
  const discount = body.kind === 'logistic' ? ({ discountedWithin: 'signal' } as const) : {};
  const weights = table.map((weight, signal): Weight => {
    const learned = body.signals[ids[signal] ?? ''];
    return learned === undefined ? weight : { ...weight, ...discount, bits: learned.bits, levels: learned.levels };
  });
  return { weights, prior: body.prior?.bits ?? prior };
};

/**
 * Measures the table and both methods on decided cases, forward in time and with no group on both sides. Undefined when
 * there are too few. Verdicts stand for the truth, wrong ones too, so figures compare weights; they do not promise.
 */
export const validate = (store: CaseStore, table: WeightTable, options: ValidationOptions): Validation | undefined => {
  const columns = store.columns();
  const isUsed = columns.verdict.map((it, index) =>
    index < columns.size && it !== UNDECIDED && at(columns.decidedAt, index) <= options.asOf ? 1 : 0,
  );
  const used = isUsed.subarray(0, columns.size);
  const frauds = used.filter((it, index) => it === 1 && columns.verdict[index] === FRAUD).length;
  if (Math.min(frauds, used.filter((it) => it === 1).length - frauds) < FEWEST) return undefined;
  const folds = forwardFolds({ group: columns.group, at: columns.decidedAt, weight: used }, FOLDS);
  const weights = Object.values(table);
  const measured: Record<ValidationRow['weights'], Measured[]> = { table: [], beta: [], logistic: [] };
  for (const { train, test } of folds) {
    const past = only(columns, train);
    const wanted = new Uint8Array(columns.size);
    for (const index of test) wanted[index] = 1;
    const sides = [
      ['table', { weights, prior: toBits(options.prior) }],
      ...(['beta', 'logistic'] as const).map(
        (method) => [method, learnedFrom(past, { ids: store.signals, table: weights, method }, options)] as const,
      ),
    ] as const;
    for (const [name, side] of sides) {
      const sums = evidenceBits(columns, side.weights, wanted);
      for (const index of test)
        measured[name].push({ bits: side.prior + at(sums, index), isFraud: columns.verdict[index] === FRAUD });
    }
  }
  const fraud = measured.table.filter((it) => it.isFraud).length;
  if (fraud === 0) return undefined;
  return {
    cases: measured.table.length,
    fraud,
    folds: folds.length,
    rows: (['table', 'beta', 'logistic'] as const).map((name) => ({
      weights: name,
      averagePrecision: averagePrecision(measured[name]),
      logLoss: logLoss(measured[name], options.errorRate),
    })),
  };
};
