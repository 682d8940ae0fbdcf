import { createReadStream } from 'node:fs';
import type { People } from '../engine/linkage/people.ts';
import { asBuffer, type ByteStream, inBlocks, type Peekable, peekable } from '../input/byte-stream.ts';
import { csvDialect } from '../input/csv-dialect.ts';
import { type CsvDialect, csvRows } from '../input/csv-rows.ts';
import { type DateOrder, orderShown } from '../input/dates.ts';
import { asUtf8, encodingOf, withWindows1252 } from '../input/encoding.ts';
import { failureReason, InputError, type Rejection, visible } from '../input/rejection.ts';
import { createLineSplitter, type RowTaker } from './csv-lines.ts';
import { createPeopleBuilder, type PeopleBuilder } from './people-builder.ts';
import { type RecognisedColumn, recogniseColumns } from './recognise.ts';

/** A file of people, read. */
export interface PeopleFile {
  readonly people: People;
  readonly columns: readonly RecognisedColumn[];
  /** The id of each record as the file has it, else its row, counted from 1. */
  readonly ids: readonly string[];
  /** For each record a number that stands for its person, where a column of truth was named. */
  readonly truth: Int32Array | undefined;
  readonly rejected: readonly Rejection[];
}

/** Which column holds the truth, and which part of it names the person. */
export interface TruthColumn {
  readonly name: string;
  readonly personOf: (cell: string) => string;
}

export interface ReadOptions {
  readonly truth?: TruthColumn;
}

const SAMPLE_BYTES = 64 << 10;
const SAMPLE_ROWS = 1_000;
/** Beyond this many records typed arrays and strings no longer fit a process. */
const MOST_RECORDS = 20_000_000;
const MOST_REJECTED = 10_000;
const LONGEST_ID = 200;

interface Reading {
  readonly file: string;
  readonly truth: TruthColumn | undefined;
  readonly rejected: Rejection[];
  header: readonly string[] | undefined;
  waiting: (readonly string[])[];
  started: Started | undefined;
  rows: number;
}

interface Started {
  readonly columns: readonly RecognisedColumn[];
  readonly builder: PeopleBuilder;
  readonly ids: string[];
  readonly idAt: number;
  readonly truthAt: number;
  readonly persons: Map<string, number>;
  readonly truth: number[];
}

const reject = ({ file, rejected }: Reading, line: number | null, reason: string): void => {
  if (rejected.length < MOST_REJECTED) rejected.push({ file, line, field: null, reason });
};

/** How a column of dates is read: as its unambiguous rows show, else month first. */
const orderOf = (columns: readonly RecognisedColumn[], rows: readonly (readonly string[])[]): DateOrder => {
  const place = columns.find(({ use }) => use === 'birth')?.index ?? -1;
  const shown = rows.map((cells) => orderShown(cells[place] ?? ''));
  const dayFirst = shown.filter((order) => order === 'day-first').length;
  return dayFirst > shown.filter((order) => order === 'month-first').length ? 'day-first' : 'month-first';
};

const start = (reading: Reading): Started => {
  const { header = [], waiting, truth, file } = reading;
  const truthAt = header.findIndex((name) => name.trim() === truth?.name);
  if (truth !== undefined && truthAt === -1) {
    throw new InputError(`${file} has no column "${visible(truth.name)}"; it has: ${visible(header.join(', '), 400)}`);
  }
  const columns = recogniseColumns(header, waiting, new Set(truth === undefined ? [] : [truth.name]));
  const started: Started = {
    columns,
    builder: createPeopleBuilder(columns, orderOf(columns, waiting)),
    ids: [],
    idAt: columns.find(({ use }) => use === 'record-id')?.index ?? truthAtAsId(truth, truthAt),
    truthAt,
    persons: new Map(),
    truth: [],
  };
  reading.started = started;
  for (const cells of waiting) take(started, cells, truth);
  reading.waiting = [];
  return started;
};

/** A column that names record and person in one (`rec-7-dup-0`) is also the id. */
const truthAtAsId = (truth: TruthColumn | undefined, truthAt: number): number => (truth === undefined ? -1 : truthAt);

const take = (
  { builder, ids, idAt, truthAt, persons, truth: codes }: Started,
  cells: readonly string[],
  truth: TruthColumn | undefined,
): void => {
  builder.add(cells);
  ids.push(idAt === -1 ? String(ids.length + 1) : (cells[idAt] ?? '').trim().slice(0, LONGEST_ID));
  if (truth === undefined) return;
  const person = truth.personOf((cells[truthAt] ?? '').trim());
  let code = persons.get(person);
  if (code === undefined) {
    code = persons.size;
    persons.set(person, code);
  }
  codes.push(code);
};

const takerOf = (reading: Reading): RowTaker => ({
  problem: (line, reason) => reject(reading, line, reason),
  row(cells, line) {
    if (reading.header === undefined) {
      reading.header = cells;
      return;
    }
    if (cells.length !== reading.header.length) {
      reject(reading, line, `it has ${cells.length} cells where the header has ${reading.header.length}`);
      return;
    }
    reading.rows += 1;
    if (reading.rows > MOST_RECORDS) throw new InputError(`${reading.file} has more than ${MOST_RECORDS} records`);
    if (reading.started !== undefined) take(reading.started, cells, reading.truth);
    else {
      reading.waiting.push(cells);
      if (reading.waiting.length >= SAMPLE_ROWS) start(reading);
    }
  },
});

/** Tables in other quoting than RFC 4180 go through the general parser. */
const isPlain = (dialect: CsvDialect): boolean => dialect.quote === '"' && dialect.escape === '"';

const readRows = async (stream: ByteStream, dialect: CsvDialect, taker: RowTaker): Promise<void> => {
  if (isPlain(dialect)) {
    const decoder = new TextDecoder('utf-8');
    const splitter = createLineSplitter(dialect, taker);
    let skip = dialect.skip;
    for await (const block of inBlocks(stream)) {
      const from = Math.min(skip, block.length);
      skip -= from;
      splitter.add(decoder.decode(block.subarray(from), { stream: true }));
    }
    splitter.add(decoder.decode());
    splitter.end();
    return;
  }
  for await (const rows of csvRows(stream, dialect)) {
    for (const row of rows) {
      if ('problem' in row) taker.problem(row.line, row.problem);
      else taker.row(row.cells, row.line);
    }
  }
};

const readTable = async (source: Peekable, reading: Reading): Promise<void> => {
  const { bytes } = await source.peek(SAMPLE_BYTES);
  const utf8 = peekable(withWindows1252(asUtf8(source.read(), encodingOf(bytes))));
  const head = asBuffer((await utf8.peek(SAMPLE_BYTES)).bytes);
  if (head.includes(0)) throw new InputError(`${reading.file} is no table of text: it holds zero bytes`);
  await readRows(utf8.read(), csvDialect(head), takerOf(reading));
};

/** Reads a CSV file of people. Throws `InputError` when it is no table; rows that cannot be read are in `rejected`. */
export const readPeople = async (file: string, { truth }: ReadOptions): Promise<PeopleFile> => {
  const reading: Reading = { file, truth, rejected: [], header: undefined, waiting: [], started: undefined, rows: 0 };
  const source = peekable(createReadStream(file, { highWaterMark: 1 << 20 }));
  try {
    await readTable(source, reading);
  } catch (error) {
    if (error instanceof InputError || reading.rows === 0) {
      throw error instanceof InputError ? error : new InputError(`${file} cannot be read: ${failureReason(error)}`);
    }
    reject(reading, null, `${failureReason(error)}; the rows before were read`);
  } finally {
    await source.close();
  }
  if (reading.header === undefined) throw new InputError(`${file} is empty`);
  const { columns, builder, ids, truth: codes } = reading.started ?? start(reading);
  return {
    people: builder.finish(),
    columns,
    ids,
    truth: truth === undefined ? undefined : Int32Array.from(codes),
    rejected: reading.rejected,
  };
};
