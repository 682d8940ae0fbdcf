import type { ShownBits } from './shown-bits.ts';

/** The running totals of one explanation, laid out over a number of terminal cells. */
export interface Axis {
  readonly from: number;
  readonly perCell: number;
  readonly cells: number;
}

/** An axis that holds zero and every running total. */
export const axisOf = (shown: ShownBits, cells: number): Axis => {
  let at = shown.prior;
  let low = Math.min(0, at);
  let high = Math.max(0, at);
  for (const bits of shown.rows) {
    at += bits;
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  return { from: low, perCell: Math.max(1, high - low) / cells, cells };
};

/**
 * A bar from one running total to the next, in whole cells. Its length depends on the size of the step alone,
 * so a heavier reason never has a shorter bar; solid raises, dotted lowers.
 */
export const stepBar = (axis: Axis, from: number, to: number): string => {
  if (from === to) return '';
  const length = Math.min(axis.cells, Math.max(1, Math.round(Math.abs(to - from) / axis.perCell)));
  const start = Math.round((Math.min(from, to) - axis.from) / axis.perCell);
  const indent = Math.max(0, Math.min(axis.cells - length, start));
  return ' '.repeat(indent) + (to > from ? '█' : '░').repeat(length);
};
