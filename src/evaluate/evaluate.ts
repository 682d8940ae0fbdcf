import { calibrationOf } from './calibration.ts';
import { type Columns, createColumns, type Row } from './columns.ts';
import type { Evaluation } from './evaluation.ts';
import { proportion } from './proportion.ts';
import { averagePrecisionOf, budgetOf, curveOf, groupsOf, positionsOf, reachableOf, tiesOf } from './ranking.ts';
import { createTallies, type TallyState } from './tallies.ts';

export interface EvaluatorState {
  readonly columns: Columns;
  readonly tallies: TallyState;
}

/** Takes rows one at a time, from any source. */
export interface Evaluator {
  add(row: Row): void;
  /** All that was kept, as plain data that can be sent between processes. */
  state(): EvaluatorState;
  /** Adds what another evaluator kept. */
  absorb(state: EvaluatorState): void;
  finish(): Evaluation;
}

/** Shares of the applications that people may be able to review. */
const budgets = [0.01, 0.02, 0.03] as const;

/** An evaluator that keeps 21 bytes of an application and counts the rest. */
export const createEvaluator = (): Evaluator => {
  const writer = createColumns();
  const tallies = createTallies();
  return {
    add(row) {
      writer.add(row);
      tallies.add(row);
    },
    state: () => ({ columns: writer.columns(), tallies: tallies.state() }),
    absorb(state) {
      writer.absorb(state.columns);
      tallies.absorb(state.tallies);
    },
    finish() {
      const columns = writer.columns();
      const groups = groupsOf(columns);
      const { flagged, of } = tallies.honestFlagged();
      return {
        applications: columns.size,
        frauds: columns.size - of,
        averagePrecision: averagePrecisionOf(groups),
        curve: curveOf(groups),
        budgets: budgets.map((budget) => budgetOf(groups, columns.size, budget)),
        honestFlagged: proportion(flagged, of),
        archetypes: tallies.archetypes(),
        bands: tallies.bands(),
        calibration: calibrationOf(columns),
        ties: tiesOf(groups, columns),
        positions: positionsOf(columns),
        reachable: reachableOf(columns),
        coverage: tallies.coverage(),
        signals: tallies.signals(),
        namings: tallies.namings(),
      };
    },
  };
};

/** Measures results against truth. The order of the rows does not matter. */
export const evaluate = (rows: Iterable<Row>): Evaluation => {
  const evaluator = createEvaluator();
  for (const row of rows) evaluator.add(row);
  return evaluator.finish();
};
