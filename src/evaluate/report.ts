import type { CampaignFigures } from './campaign-figures.ts';
import type { Evaluation } from './evaluation.ts';
import type { HindsightRow } from './hindsight.ts';
import type { Study } from './study.ts';

/** How the engine was used: each application alone, beside those that came before, or with people's verdicts, too. */
export const settings = ['alone', 'links', 'decisions'] as const;
export type Setting = (typeof settings)[number];

export interface Measured {
  /** All applications. */
  readonly evaluation: Evaluation;
  /** Those after the first quarter, on which people may have decided; absent where there is no order of arrival. */
  readonly later?: Evaluation;
  readonly campaigns?: CampaignFigures;
  readonly hindsight?: readonly HindsightRow[];
}

/** One measured set of applications. */
export interface EvaluationRun extends Measured {
  /** `train` was looked at while weights were set, `held-out` was not; `own` is somebody's own truth. */
  readonly split: 'train' | 'held-out' | 'own';
  /** Seeds of the simulations, in order; empty for one's own truth. */
  readonly seeds: readonly number[];
  /** Absent for one's own truth, where it is not known. */
  readonly setting?: Setting;
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
  /** Figures on third-party data, apart from the simulations. */
  readonly studies?: readonly Study[];
  readonly plots?: PlotFiles;
}

const splits = { train: 'train', 'held-out': 'held-out', own: 'own truth' } as const;

/** How a setting is called in tables. */
export const settingTitles = { alone: 'each alone', links: 'links', decisions: 'links, decisions' } as const;

/** How the applications of a run are called. */
export const splitTitle = (run: EvaluationRun): string =>
  run.seeds.length === 0
    ? splits[run.split]
    : `${splits[run.split]}, ${run.seeds.length === 1 ? 'seed' : 'seeds'} ${run.seeds.join(', ')}`;

/** How a run is called. */
export const runTitle = (run: EvaluationRun): string =>
  run.setting === undefined ? splitTitle(run) : `${splitTitle(run)}: ${settingTitles[run.setting]}`;

/** The run that the details are about: the last that was held out, else the last. */
export const mainRun = (report: EvaluationReport): EvaluationRun | undefined =>
  report.runs.findLast((run) => run.split === 'held-out') ?? report.runs.at(-1);

/** What a figure is worth. */
export const caveat = (run: EvaluationRun): string =>
  run.split === 'own'
    ? 'These figures are about the applications in the given truth file and the verdicts in it. They say nothing about applications on which nobody decided.'
    : 'These applications are simulated. The figures show that the signals and weights agree with the structures the simulation was written from (self-consistency). They are not field performance: nobody has measured these rates on real applicants, and real operators do other things.';
