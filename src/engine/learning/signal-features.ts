import { familyDiscount } from '../risk/assess.ts';
import type { Weight } from '../risk/weight.ts';
import type { CaseColumns } from './case-store.ts';
import { at, type Features } from './features.ts';

/** One feature a signal: its strongest row, and a falling share of each further one, so that the engine's sum is the fit's. */
export const featuresOf = (columns: CaseColumns, table: readonly Weight[]): Features => {
  const discounts = Float64Array.from(table, ({ family }) => familyDiscount(family));
  const starts = new Uint32Array(columns.size + 1);
  const rows = at(columns.starts, columns.size);
  const column = new Uint16Array(rows);
  const value = new Float64Array(rows);
  let count = 0;
  for (let index = 0; index < columns.size; index += 1) {
    starts[index] = count;
    let share = 1;
    let last = -1;
    for (let row = at(columns.starts, index); row < at(columns.starts, index + 1); row += 1) {
      const signal = at(columns.rowSignal, row);
      if (signal === last) {
        share *= at(discounts, signal);
        value[count - 1] = at(value, count - 1) + share * at(columns.rowStrength, row);
        continue;
      }
      share = 1;
      last = signal;
      column[count] = signal;
      value[count] = at(columns.rowStrength, row);
      count += 1;
    }
  }
  starts[columns.size] = count;
  return { starts, column: column.subarray(0, count), value: value.subarray(0, count) };
};
