import { type CsvError, parse } from 'csv-parse/sync';
import { asBuffer, BLOCK, type ByteStream, inBlocks, nextPiece } from './byte-stream.ts';
import { failureReason } from './rejection.ts';

/** How a table is written. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly quote: '"' | "'" | null;
  /** What stands before a quote inside a quoted value. */
  readonly escape: '"' | "'" | '\\';
  readonly newline: '\n' | '\r';
  /** Bytes before the header: Excel's `sep=;` line. */
  readonly skip: number;
}

/** The longest row, in bytes. */
export const LONGEST_ROW = 8 << 20;

/** One row of a table, or why it could not be read; lines count from 1. */
export type CsvRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly problem: string; readonly column: number | null };

interface ParsedRow {
  readonly cells: readonly string[];
  /** Offset behind the row. */
  readonly end: number;
}

interface Parsed {
  readonly rows: readonly ParsedRow[];
  /** What stopped the parser behind the last of `rows`. */
  readonly error: { readonly code: string; readonly column: number | null } | undefined;
}

/** Rows up to the first that cannot be read. */
function parsedRows(bytes: Buffer, dialect: CsvDialect): Parsed {
  const rows: ParsedRow[] = [];
  try {
    parse(bytes, {
      delimiter: dialect.delimiter,
      quote: dialect.quote,
      escape: dialect.escape,
      record_delimiter: dialect.newline === '\n' ? ['\r\n', '\n'] : ['\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: unknown, { bytes: end }) => {
        if (Array.isArray(record)) rows.push({ cells: record.map(String), end });
        return null;
      },
    });
    return { rows, error: undefined };
  } catch (error) {
    if (!isCsvError(error)) throw error;
    const column = 'column' in error && typeof error['column'] === 'number' ? error['column'] : null;
    return { rows, error: { code: error.code, column } };
  }
}

const isCsvError = (error: unknown): error is CsvError & Record<string, unknown> =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

const PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'a quote is opened and never closed'],
  ['CSV_INVALID_CLOSING_QUOTE', 'a closing quote is followed by more text'],
  ['INVALID_OPENING_QUOTE', 'a quote stands inside a value that is not quoted'],
]);

/**
 * Reads a table block by block, as UTF-8. A row that cannot be read costs the rest of its line only: reading goes on
 * at the next line, so that one quote too many does not swallow the rows behind it.
 */
export async function* csvRows(
  source: ByteStream,
  dialect: CsvDialect,
  blockSize = BLOCK,
): AsyncGenerator<readonly CsvRow[]> {
  const reader = rowReader(dialect);
  const blocks = inBlocks(skipping(source, dialect.skip), blockSize);
  let block = await nextPiece(blocks);
  for (; block instanceof Uint8Array; block = await nextPiece(blocks)) yield reader.read(asBuffer(block), 'more');
  const last = reader.read(Buffer.alloc(0), 'end');
  if (block === undefined) yield last;
  else yield [...last, reader.failed(failureReason(block.error))];
}

/** The rows of a whole text. */
export const rowsOf = (bytes: Buffer, dialect: CsvDialect): readonly CsvRow[] => rowReader(dialect).read(bytes, 'end');

async function* skipping(source: ByteStream, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of source) {
    yield chunk.subarray(Math.min(left, chunk.length));
    left -= Math.min(left, chunk.length);
  }
}

function rowReader(dialect: CsvDialect): RowReader {
  const newline = dialect.newline.charCodeAt(0);
  let held = Buffer.alloc(0);
  let line = dialect.skip > 0 ? 2 : 1;
  let width: number | undefined;
  let giving: 'rows' | 'nothing' = 'rows';

  const lineBreaks = (bytes: Buffer, from: number, to: number): number => {
    let count = 0;
    for (let at = bytes.indexOf(newline, from); at !== -1 && at < to; at = bytes.indexOf(newline, at + 1)) count += 1;
    return count;
  };

  /** Blank lines belong to no row. */
  function afterBlank(bytes: Buffer, from: number): number {
    let at = from;
    while (bytes[at] === 0x0a || bytes[at] === 0x0d) at += 1;
    line += lineBreaks(bytes, from, at);
    return at;
  }

  function take(bytes: Buffer, rows: readonly ParsedRow[], from: number, found: CsvRow[]): number {
    let start = from;
    for (const { cells, end } of rows) {
      start = afterBlank(bytes, start);
      width ??= cells.length;
      if (end - start > LONGEST_ROW) found.push(tooLong(line));
      else found.push({ line, cells });
      line += lineBreaks(bytes, start, end);
      start = end;
    }
    return start;
  }

  /** Gives up the line at `start`; returns where the next one starts. */
  function giveUp({ bytes, start, error, found }: GivenUp): number {
    const next = bytes.indexOf(newline, start);
    const end = next === -1 ? bytes.length : next + 1;
    const cells = relaxed(bytes.subarray(start, end), error.code);
    found.push(cells === undefined ? problem(line, error) : { line, cells });
    line += 1;
    return end;
  }

  /** A stray quote in a row of the right width, none of it quoted, is part of a value: `5" disks`. */
  function relaxed(bytes: Buffer, code: string): readonly string[] | undefined {
    if (code !== 'INVALID_OPENING_QUOTE' || width === undefined) return undefined;
    const unquoted = parsedRows(bytes, { ...dialect, quote: null });
    const cells = unquoted.rows[0]?.cells;
    const quote = dialect.quote ?? '"';
    return cells?.length === width && !cells.some((cell) => cell.startsWith(quote)) ? cells : undefined;
  }

  function read(block: Buffer, then: 'more' | 'end'): CsvRow[] {
    const found: CsvRow[] = [];
    let bytes = held.length === 0 ? block : Buffer.concat([held, block]);
    if (giving === 'nothing') {
      const next = bytes.indexOf(newline);
      if (next === -1) return found;
      line += 1;
      giving = 'rows';
      bytes = bytes.subarray(next + 1);
    }
    // Only whole lines are parsed: what a quote at the very end means depends on the next byte.
    const whole = then === 'end' ? bytes.length : bytes.lastIndexOf(newline) + 1;
    let start = 0;
    while (start < whole) {
      const part = bytes.subarray(start, whole);
      const { rows, error } = parsedRows(part, dialect);
      start += take(part, rows, 0, found);
      start = afterBlank(bytes, start);
      if (error === undefined) break;
      if (error.code === 'CSV_QUOTE_NOT_CLOSED' && then === 'more' && bytes.length - start <= LONGEST_ROW) break;
      start = giveUp({ bytes, start, error, found });
    }
    held = Buffer.from(bytes.subarray(start));
    if (held.length > LONGEST_ROW) {
      found.push(tooLong(line));
      giving = 'nothing';
      held = Buffer.alloc(0);
    }
    return found;
  }

  return { read, failed: (reason) => ({ line, problem: `${reason}; the rows before were read`, column: null }) };
}

interface RowReader {
  readonly read: (block: Buffer, then: 'more' | 'end') => CsvRow[];
  /** The row in whose place the source failed. */
  readonly failed: (reason: string) => CsvRow;
}

interface GivenUp {
  readonly bytes: Buffer;
  readonly start: number;
  readonly error: NonNullable<Parsed['error']>;
  readonly found: CsvRow[];
}

const tooLong = (line: number): CsvRow => ({ line, problem: `longer than ${LONGEST_ROW} bytes`, column: null });

const problem = (line: number, { code, column }: { code: string; column: number | null }): CsvRow => ({
  line,
  problem: `${PROBLEMS.get(code) ?? 'this row cannot be read'}: reading goes on at the next line`,
  column,
});
