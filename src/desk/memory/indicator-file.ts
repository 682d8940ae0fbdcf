import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type IndicatorKind, indicatorKinds } from '../../engine/links/indicator-kinds.ts';
import { type Tlp, tlpMarks } from '../../store/indicators.ts';
import { Problem } from '../problem.ts';

/** The largest file and the most lines that are read at a time. */
const LARGEST_FILE = 8_000_000;
const MOST_LINES = 20_000;
const MOST_REJECTED = 1_000;

export interface RejectedLine {
  /** From 1; in CSV the line of the header is 1. */
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

/** An indicator as somebody states it. */
export interface GivenRow {
  readonly kind: IndicatorKind;
  readonly value: string;
  readonly source: string;
  readonly confidence?: number | undefined;
  readonly tlp?: Tlp | undefined;
  readonly expiresAt?: Date | undefined;
  readonly note?: string | undefined;
}

export interface IndicatorRow {
  readonly line: number;
  readonly row: GivenRow;
}

const empty = (value: unknown): unknown => (value === '' || value === null ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(empty, schema.optional());

const Row = z.object({
  kind: z.preprocess(
    (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
    z.enum(indicatorKinds, `must be one of ${indicatorKinds.join(', ')}`),
  ),
  value: z.string('must be a text').trim().min(1, 'must not be empty').max(1_000, 'must have at most 1,000 characters'),
  source: optional(z.string('must be a text').trim().max(200, 'must have at most 200 characters')),
  confidence: optional(z.coerce.number('must be a whole number from 0 to 100').int().min(0).max(100)),
  tlp: z.preprocess(
    (value) => (typeof value === 'string' ? empty(value.trim().toLowerCase().replace(/^tlp:/, '')) : empty(value)),
    z.enum(tlpMarks, `must be one of ${tlpMarks.join(', ')}`).optional(),
  ),
  expires: optional(
    z.union([z.iso.date(), z.iso.datetime({ offset: true })], 'must be a day or time such as 2027-06-30'),
  ),
  note: optional(z.string('must be a text').max(2_000, 'must have at most 2,000 characters')),
});

interface Line {
  readonly line: number;
  readonly value: unknown;
}

const tooMany = (): Problem =>
  new Problem('too-large', `A file of indicators may have at most ${MOST_LINES.toLocaleString('en')} lines`);

const readJsonLines = (text: string, rejected: RejectedLine[]): Line[] => {
  const lines: Line[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (line.trim() === '') continue;
    if (lines.length >= MOST_LINES) throw tooMany();
    try {
      lines.push({ line: number, value: JSON.parse(line) });
    } catch {
      rejected.push({ line: number, field: '', reason: 'is not JSON' });
    }
  }
  return lines;
};

const readCsv = (text: string): Line[] => {
  try {
    const records: unknown = parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      max_record_size: 20_000,
      to: MOST_LINES + 1,
    });
    const Parsed = z.array(
      z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }),
    );
    return Parsed.parse(records).map(({ record, info }) => ({ line: info.lines, value: record }));
  } catch {
    throw new Problem('invalid', 'The file is neither CSV with a header line nor one JSON object a line');
  }
};

const textOf = (bytes: Uint8Array): string => {
  if (bytes.byteLength > LARGEST_FILE)
    throw new Problem('too-large', `A file of indicators may have at most ${LARGEST_FILE / 1_000_000} MB`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('invalid', 'The file is not UTF-8 text');
  }
};

/**
 * Reads a file of indicators: CSV with a header line, or one JSON object a line, with the fields kind, value, source,
 * confidence, tlp, expires and note. `source` stands for lines that name none.
 */
export const readIndicatorFile = (
  bytes: Uint8Array,
  source: string,
): { readonly rows: readonly IndicatorRow[]; readonly rejected: readonly RejectedLine[] } => {
  const text = textOf(bytes);
  const rejected: RejectedLine[] = [];
  const lines = /^\s*\{/.test(text) ? readJsonLines(text, rejected) : readCsv(text);
  if (lines.length > MOST_LINES) throw tooMany();
  const rows: IndicatorRow[] = [];
  for (const { line, value } of lines) {
    const read = Row.safeParse(value);
    if (read.success) {
      const { expires, source: own, ...row } = read.data;
      rows.push({
        line,
        row: { ...row, source: own ?? source, expiresAt: expires === undefined ? undefined : new Date(expires) },
      });
      continue;
    }
    for (const issue of read.error.issues.slice(0, 3))
      rejected.push({ line, field: String(issue.path[0] ?? ''), reason: issue.message });
  }
  return { rows, rejected: rejected.slice(0, MOST_REJECTED) };
};
