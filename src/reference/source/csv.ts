import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { Content } from './content.ts';
import { linesOf } from './text.ts';

/** A record of a CSV file with the line it ends on. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const LONGEST_RECORD = 1 << 20;

async function* textOf(content: Content): AsyncGenerator<string> {
  for await (const { text } of linesOf(content)) yield `${text}\n`;
}

const isRow = (
  value: unknown,
): value is { readonly record: readonly string[]; readonly info: { readonly lines: number } } =>
  typeof value === 'object' && value !== null && 'record' in value && 'info' in value;

/** Records of a CSV file; quotes may span lines. */
export async function* csvRows(content: Content): AsyncGenerator<CsvRow> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  });
  const text = Readable.from(textOf(content));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const row of parser) {
      if (isRow(row)) yield { cells: row.record, line: row.info.lines };
    }
  } catch (error) {
    if (error instanceof ReferenceDataError) throw error;
    throw new ReferenceDataError(`${content.name}: ${error instanceof Error ? error.message : 'not a CSV file'}`);
  } finally {
    text.destroy();
  }
}

/** Reads cells by the name of their column; required columns that are missing are an error that lists those found. */
export const columnReader = (
  file: string,
  header: CsvRow | undefined,
  columns: { readonly required: readonly string[]; readonly optional?: readonly string[] },
): ((row: CsvRow, column: string) => string) => {
  const found = (header?.cells ?? []).map((name) => name.trim().toUpperCase());
  const missing = columns.required.filter((name) => !found.includes(name));
  if (missing.length > 0) {
    const shown = found.slice(0, 20).map((name) => name.slice(0, 30));
    throw new ReferenceDataError(
      `${file} line 1: no column ${missing.join(', ')}; the columns are ${shown.join(', ') || 'none'}`,
    );
  }
  const places = new Map([...columns.required, ...(columns.optional ?? [])].map((name) => [name, found.indexOf(name)]));
  return (row, column) => (row.cells[places.get(column) ?? -1] ?? '').trim();
};
