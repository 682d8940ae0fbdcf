import { familyDiscount } from '../risk/assess.ts';
import { bitsAt, type Weight } from '../risk/weight.ts';
import type { CaseColumns } from './case-store.ts';
import { at, type Features } from './features.ts';
import { featuresOf } from './signal-features.ts';

/** More rows than any result holds; further ones would be the weakest. */
const MOST_ROWS = 1_024;

/** Scratch memory for the rows of one case. */
interface Rows {
  readonly signal: Uint16Array;
  readonly bits: Float64Array;
  count: number;
}

/** Fills in the rows of one case under the given weights, strongest first, as in risk/assess.ts. */
const fillRows = (rows: Rows, columns: CaseColumns, index: number, weights: readonly Weight[]): void => {
  rows.count = 0;
  const end = Math.min(at(columns.starts, index + 1), at(columns.starts, index) + MOST_ROWS);
  for (let row = at(columns.starts, index); row < end; row += 1) {
    const signal = at(columns.rowSignal, row);
    const weight = weights[signal];
    if (weight === undefined) continue;
    const bits = bitsAt(weight, at(columns.rowStrength, row));
    let place = rows.count;
    for (; place > 0 && Math.abs(at(rows.bits, place - 1)) < Math.abs(bits); place -= 1) {
      rows.bits[place] = at(rows.bits, place - 1);
      rows.signal[place] = at(rows.signal, place - 1);
    }
    rows.bits[place] = bits;
    rows.signal[place] = signal;
    rows.count += 1;
  }
};

/** Numbers of families in the order of their first signal. */
export const familiesOf = (weights: readonly Weight[]): readonly string[] => [
  ...new Set(weights.map((it) => it.family)),
];

/**
 * What each family adds on the wanted cases under other weights, discounted as in risk/assess.ts but not rounded: one
 * feature a family, and no row at all for cases that are not wanted.
 */
export const familySums = (columns: CaseColumns, weights: readonly Weight[], wanted: ArrayLike<number>): Features => {
  const families = familiesOf(weights);
  const familyOf = Uint16Array.from(weights, (it) => families.indexOf(it.family));
  const directionOf = Uint16Array.from(weights, (it, signal) => 2 * (familyOf[signal] ?? 0) + (it.bits < 0 ? 1 : 0));
  const discountOf = Float64Array.from(weights, (it) => familyDiscount(it.family));
  const share = new Float64Array(2 * families.length);
  const sums = new Float64Array(families.length);
  const starts = new Uint32Array(columns.size + 1);
  const rows: Rows = { signal: new Uint16Array(MOST_ROWS), bits: new Float64Array(MOST_ROWS), count: 0 };
  const column: number[] = [];
  const value: number[] = [];
  for (let index = 0; index < columns.size; index += 1) {
    starts[index] = column.length;
    if (at(wanted, index) === 0) continue;
    share.fill(1);
    sums.fill(0);
    fillRows(rows, columns, index, weights);
    for (let place = 0; place < rows.count; place += 1) {
      const signal = at(rows.signal, place);
      const [family, direction] = [at(familyOf, signal), at(directionOf, signal)];
      sums[family] = at(sums, family) + at(rows.bits, place) * at(share, direction);
      share[direction] = at(share, direction) * at(discountOf, signal);
    }
    for (let family = 0; family < sums.length; family += 1) {
      if (at(sums, family) === 0) continue;
      column.push(family);
      value.push(at(sums, family));
    }
  }
  starts[columns.size] = column.length;
  return { starts, column: Uint16Array.from(column), value: Float64Array.from(value) };
};

/** Evidence bits of the wanted cases: rows of one signal discounted where the weights were fitted together. */
export const evidenceBits = (
  columns: CaseColumns,
  weights: readonly Weight[],
  wanted: ArrayLike<number>,
): Float64Array => {
  const isFittedTogether = weights.some((it) => it.discountedWithin === 'signal');
  const features = isFittedTogether ? featuresOf(columns, weights) : familySums(columns, weights, wanted);
  return new Float64Array(columns.size).map((_, index) => {
    let sum = 0;
    for (let entry = at(features.starts, index); entry < at(features.starts, index + 1); entry += 1)
      sum += at(features.value, entry) * (isFittedTogether ? (weights[at(features.column, entry)]?.bits ?? 0) : 1);
    return sum;
  });
};
