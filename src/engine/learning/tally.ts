import type { CaseColumns } from './case-store.ts';

/** Strengths at or below the first bound are faint, at or below the second plain, above it full. */
const BOUNDS = [0.45, 0.8] as const;
export const LEVELS = BOUNDS.length + 1;

const levelOf = (strength: number): number => (strength <= BOUNDS[0] ? 0 : strength <= BOUNDS[1] ? 1 : 2);

/** Weighted counts of one side, by signal, and by signal and level (`signal * LEVELS + level`). */
export interface Tally {
  /** Cases that show it; a case counts once for a signal, by its strongest row. */
  readonly seen: Float64Array;
  /** Sum of strengths of those. */
  readonly strength: Float64Array;
  /** Cases on which it could run. */
  readonly of: Float64Array;
  readonly total: number;
}

/** Counts all cases, each by its weight on this side. */
export const tallyOf = (columns: CaseColumns, signals: number, weights: Float64Array): Tally => {
  const seen = new Float64Array(signals * LEVELS);
  const strength = new Float64Array(signals * LEVELS);
  const byPattern = new Float64Array(columns.patterns.length);
  let total = 0;
  for (let index = 0; index < columns.size; index += 1) {
    const weight = weights[index] ?? 0;
    if (weight === 0) continue;
    total += weight;
    const pattern = columns.pattern[index] ?? 0;
    byPattern[pattern] = (byPattern[pattern] ?? 0) + weight;
    let last = -1;
    const end = columns.starts[index + 1] ?? 0;
    for (let row = columns.starts[index] ?? 0; row < end; row += 1) {
      const signal = columns.rowSignal[row] ?? 0;
      if (signal === last) continue;
      last = signal;
      const shown = columns.rowStrength[row] ?? 1;
      const cell = signal * LEVELS + levelOf(shown);
      seen[cell] = (seen[cell] ?? 0) + weight;
      strength[cell] = (strength[cell] ?? 0) + weight * shown;
    }
  }
  const of = new Float64Array(signals).fill(total);
  columns.patterns.forEach((absent, pattern) => {
    const weight = byPattern[pattern] ?? 0;
    if (weight > 0) for (const signal of absent) of[signal] = (of[signal] ?? 0) - weight;
  });
  return { seen, strength, of, total };
};

/** What is left of a tally when some of its cases are taken out. */
export const tallyWithout = (all: Tally, out: Tally): Tally => {
  const rest = (one: Float64Array, other: Float64Array): Float64Array =>
    one.map((value, index) => Math.max(0, value - (other[index] ?? 0)));
  return {
    seen: rest(all.seen, out.seen),
    strength: rest(all.strength, out.strength),
    of: rest(all.of, out.of),
    total: Math.max(0, all.total - out.total),
  };
};
