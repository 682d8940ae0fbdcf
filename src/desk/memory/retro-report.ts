import { csvCell } from '../../output/csv-cell.ts';
import type { RetroFinding, RowChange } from '../../store/retro-findings.ts';

type Row = Omit<RetroFinding, 'number'>;

const bits = (value: number | null): string => (value === null ? 'none' : value.toFixed(2));
const changeInWords = ({ signal, before, after }: RowChange): string => `${signal} ${bits(before)} -> ${bits(after)}`;

const columns: readonly (readonly [name: string, of: (row: Row) => string | number])[] = [
  ['application', (row) => row.reference],
  ['hired_on', (row) => row.hiredOn ?? ''],
  ['job', (row) => row.job ?? ''],
  ['via', (row) => row.via],
  ['distance', (row) => row.distance],
  ['role', (row) => row.role ?? ''],
  ['indicators', (row) => row.indicators.join(' ')],
  ['band_before', (row) => row.bandBefore ?? ''],
  ['band_after', (row) => row.bandAfter ?? ''],
  ['bits_before', (row) => row.bitsBefore ?? ''],
  ['bits_after', (row) => row.bitsAfter ?? ''],
  ['changed_rows', (row) => (row.rows ?? []).map(changeInWords).join(' | ')],
  ['campaign', (row) => row.campaign ?? ''],
];

/** Findings as CSV, with a line of names. */
export const asCsv = (rows: readonly Row[]): Uint8Array =>
  new TextEncoder().encode(
    [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, of]) => csvCell(of(row))))]
      .map((line) => `${line.join(',')}\r\n`)
      .join(''),
  );

/** Findings as one JSON object a line. */
export const asJsonLines = (rows: readonly Row[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
