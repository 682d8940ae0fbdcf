import type { Evaluation } from '../evaluation.ts';
import { honestFlagsPlot } from './honest-flags.ts';
import { precisionRecallPlot } from './precision-recall.ts';
import { reliabilityPlot } from './reliability.ts';

/** The plots of an evaluation, each a whole SVG document. */
export interface Plots {
  readonly precisionRecall: string;
  readonly reliability: string;
  readonly honestFlags: string;
}

export const plots = (evaluation: Evaluation): Plots => ({
  precisionRecall: precisionRecallPlot(evaluation),
  reliability: reliabilityPlot(evaluation),
  honestFlags: honestFlagsPlot(evaluation),
});
