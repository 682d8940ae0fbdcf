import { type Batch, type BuiltApplication, rejected } from './batch.ts';
import { asBuffer, type Peekable } from './byte-stream.ts';
import { type ColumnMapping, mapColumns } from './column-mapping.ts';
import { rowApplication } from './csv-application.ts';
import { csvDialect } from './csv-dialect.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { type DateOrder, orderShown, parseDate } from './dates.ts';
import { type Rejection, rejectedFile, visible } from './rejection.ts';

/** A table to read: UTF-8, no byte order mark. */
interface CsvFile {
  readonly file: string;
  /** The start of the id of a row that has none: `ID:LINE`. */
  readonly id: string;
  readonly stream: Peekable;
  readonly map: ReadonlyMap<string, string>;
  readonly preset: string | undefined;
  /** Given by the operator; counts for every row that has no date. */
  readonly receivedAt: string | undefined;
  /** When the file was last written; counts when it has no column of dates. */
  readonly modified: string | undefined;
  /** Told of decisions that a person may want to check. */
  readonly note: (says: string) => void;
}

const SAMPLE = 64 << 10;
/** Rows that decide how dates are to be read, as far as they are in the first blocks. */
const ROWS_LOOKED_AT = 1_000;
const BLOCKS_LOOKED_AT = 8;
const BATCH = 256;

/** Reads a table with a header: every row gives one application or one rejection. */
export async function* readCsv(csv: CsvFile): AsyncGenerator<Batch> {
  const { bytes } = await csv.stream.peek(SAMPLE);
  const dialect = csvDialect(asBuffer(bytes));
  yield* tableBatches(csv, csvRows(csv.stream.read(), dialect));
}

async function* tableBatches(csv: CsvFile, blocks: AsyncIterable<readonly CsvRow[]>): AsyncGenerator<Batch> {
  let table: Table | undefined;
  let waiting: readonly CsvRow[] = [];
  let read = 0;
  let blocksRead = 0;
  for await (const block of blocks) {
    let rows = block;
    blocksRead += 1;
    if (table === undefined) {
      const [header, ...rest] = rows;
      if (header === undefined) continue;
      const started = startTable(csv, header);
      if ('reason' in started) {
        yield rejected(started);
        return;
      }
      table = started;
      rows = rest;
    }
    read += rows.length;
    waiting = waiting.length === 0 ? rows : waiting.concat(rows);
    if (read < ROWS_LOOKED_AT && blocksRead < BLOCKS_LOOKED_AT) continue;
    table.orders ??= dateOrders(csv, table, waiting);
    yield* built(csv, table, waiting);
    waiting = [];
  }
  if (table === undefined) {
    yield rejected(rejectedFile(csv.file, 'the file is empty'));
    return;
  }
  table.orders ??= dateOrders(csv, table, waiting);
  if (read === 0) yield rejected(rejectedFile(csv.file, 'the file has a header and no rows'));
  yield* built(csv, table, waiting);
}

interface Table {
  readonly header: readonly string[];
  readonly mapping: ColumnMapping;
  readonly receivedAt: string | undefined;
  /** Ids of rows that have only the id of the person. */
  readonly people: Set<string>;
  orders: ReadonlyMap<number, DateOrder> | undefined;
}

function startTable(csv: CsvFile, row: CsvRow): Table | Rejection {
  const { file, map, preset, receivedAt, modified } = csv;
  if ('problem' in row)
    return { file, line: row.line, field: null, reason: `the header cannot be read: ${row.problem}` };
  const known = receivedAt === undefined && modified === undefined ? 'required' : 'known';
  const mapping = mapColumns({ file, header: row.cells, map, preset, receivedAt: known });
  if ('problem' in mapping) return { file, line: row.line, field: null, reason: mapping.problem };
  const dated = mapping.columns.some(({ field }) => field === 'receivedAt');
  if (!dated && receivedAt === undefined) {
    csv.note(`no column says when applications were received: the date of the file, ${modified}, is used`);
  }
  return {
    header: row.cells,
    mapping,
    receivedAt: dated ? receivedAt : (receivedAt ?? modified),
    people: new Set(),
    orders: undefined,
  };
}

/** For each column of dates: what its unambiguous rows show, else month-first. */
function dateOrders(csv: CsvFile, { mapping }: Table, rows: readonly CsvRow[]): ReadonlyMap<number, DateOrder> {
  const orders = new Map<number, DateOrder>();
  for (const { kind, index, column } of mapping.columns) {
    if (kind !== 'date') continue;
    const cells = rows.slice(0, ROWS_LOOKED_AT).map((row) => ('cells' in row ? (row.cells[index] ?? '') : ''));
    const shown = new Set(cells.map(orderShown).filter((order) => order !== undefined));
    const order = shown.has('day-first') && !shown.has('month-first') ? 'day-first' : 'month-first';
    orders.set(index, order);
    const guessed = cells.filter((cell) => parseDate(cell, order)?.reading === 'by-order').length;
    if (guessed === 0) continue;
    const why =
      shown.size === 1 ? 'as its other rows show' : shown.size === 0 ? 'no row shows which' : 'rows show both';
    csv.note(`column "${visible(column)}": ${guessed} dates like 03/04/2025 are read ${order} (${why})`);
  }
  return orders;
}

function* built(csv: CsvFile, table: Table, rows: readonly CsvRow[]): Generator<Batch> {
  let items: BuiltApplication[] = [];
  let rejections: Rejection[] = [];
  for (const row of rows) {
    const outcome = rowOutcome(csv, table, row);
    if (outcome === undefined) continue;
    if ('value' in outcome) items.push(outcome);
    else rejections.push(outcome);
    if (items.length + rejections.length < BATCH) continue;
    yield* batches(items, rejections);
    items = [];
    rejections = [];
  }
  yield* batches(items, rejections);
}

function* batches(items: readonly BuiltApplication[], rejections: readonly Rejection[]): Generator<Batch> {
  if (items.length > 0) yield { kind: 'applications', items };
  if (rejections.length > 0) yield { kind: 'rejected', rejections };
}

function rowOutcome(csv: CsvFile, table: Table, row: CsvRow): BuiltApplication | Rejection | undefined {
  const { file, id } = csv;
  const { header, mapping, orders, receivedAt } = table;
  const { line } = row;
  if ('problem' in row) {
    return { file, line, field: row.column === null ? null : (header[row.column] ?? null), reason: row.problem };
  }
  const { cells } = row;
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  const ragged = raggedReason(cells, header.length);
  if (ragged !== undefined) return { file, line, field: header[cells.length] ?? null, reason: ragged };
  const made = rowApplication(cells, { mapping, orders: orders ?? new Map(), receivedAt, rowId: `${id}:${line}` });
  if (!made.ok) return { file, line, field: made.column, reason: made.reason };
  return { file, line, value: withOwnId(table, made, line) };
}

/** Values behind the last column are ignored when they are empty: many exporters end rows with a delimiter. */
function raggedReason(cells: readonly string[], width: number): string | undefined {
  if (cells.length === width || (cells.length > width && cells.slice(width).every((cell) => cell === ''))) {
    return undefined;
  }
  return `the row has ${cells.length} values, the header has ${width}`;
}

/** One person may apply twice: the second row with the same id of a person gets its line added. */
function withOwnId(
  { mapping, people }: Table,
  { value }: { readonly value: Readonly<Record<string, unknown>> },
  line: number,
): Readonly<Record<string, unknown>> {
  const mapped = new Set(mapping.columns.map(({ field }) => field));
  const id = value['id'];
  if (mapped.has('id') || !mapped.has('candidate.id') || typeof id !== 'string') return value;
  if (people.has(id)) return { ...value, id: `${id}:${line}` };
  people.add(id);
  return value;
}
