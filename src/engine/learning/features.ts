/** Reads a column; 0 behind its end. */
export const at = (column: ArrayLike<number>, index: number): number => column[index] ?? 0;

/** A sparse matrix by rows: `starts` has one entry more than there are rows. */
export interface Features {
  readonly starts: Uint32Array;
  readonly column: Uint16Array;
  readonly value: Float64Array;
}

/** Joins features of which at most one has anything in each row. */
export const joinFeatures = (parts: readonly Features[], rows: number): Features => {
  const starts = new Uint32Array(rows + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    starts[row] = column.length;
    for (const part of parts) {
      const end = part.starts[row + 1] ?? 0;
      for (let at = part.starts[row] ?? 0; at < end; at += 1) {
        column.push(part.column[at] ?? 0);
        value.push(part.value[at] ?? 0);
      }
    }
  }
  starts[rows] = column.length;
  return { starts, column: Uint16Array.from(column), value: Float64Array.from(value) };
};

/** Numbers of the rows that count. */
export const rowsWith = (weight: Float64Array): Uint32Array => {
  const rows: number[] = [];
  weight.forEach((it, row) => {
    if (it > 0) rows.push(row);
  });
  return Uint32Array.from(rows);
};
