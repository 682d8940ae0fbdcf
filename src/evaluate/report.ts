import type { Evaluation } from './evaluation.ts';

/** One measured set of applications. */
export interface EvaluationRun {
  /** `train` was looked at while weights were set, `held-out` was not; `own` is somebody's own truth. */
  readonly split: 'train' | 'held-out' | 'own';
  /** Seeds of the simulations, in order; empty for one's own truth. */
  readonly seeds: readonly number[];
  readonly evaluation: Evaluation;
}

/** Names of the plot files, relative to the report. */
export interface PlotFiles {
  readonly precisionRecall: string;
  readonly reliability: string;
  readonly honestFlags: string;
}

/** What a report is written from. */
export interface EvaluationReport {
  /** As in the results: which engine, weights and policy were measured. */
  readonly engine: { readonly version: string; readonly weights: string; readonly policy: string };
  readonly runs: readonly EvaluationRun[];
  readonly plots?: PlotFiles;
}

const splits = { train: 'train', 'held-out': 'held-out', own: 'own truth' } as const;

/** How a run is called in tables. */
export const runTitle = (run: EvaluationRun): string =>
  run.seeds.length === 0
    ? splits[run.split]
    : `${splits[run.split]}, ${run.seeds.length === 1 ? 'seed' : 'seeds'} ${run.seeds.join(', ')}`;

/** The run that the details are about: the last that was held out, else the last. */
export const mainRun = (report: EvaluationReport): EvaluationRun | undefined =>
  report.runs.findLast((run) => run.split === 'held-out') ?? report.runs.at(-1);

/** What a figure is worth. */
export const caveat = (run: EvaluationRun): string =>
  run.split === 'own'
    ? 'These figures are about the applications in the given truth file and the verdicts in it. They say nothing about applications on which nobody decided.'
    : 'These applications are simulated. The figures show that the signals and weights agree with the structures the simulation was written from (self-consistency). They are not field performance: nobody has measured these rates on real applicants, and real operators do other things.';
