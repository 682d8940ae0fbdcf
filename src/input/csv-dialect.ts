import { type CsvDialect, rowsOf } from './csv-rows.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/**
 * In order of preference: RFC 4180, backslashes, single quotes, and no quotes, as databases dump tabs. With commas a
 * quote always quotes: where it is not closed the row is broken.
 */
const QUOTINGS = [
  { quote: '"', escape: '"', delimiters: DELIMITERS },
  { quote: '"', escape: '\\', delimiters: DELIMITERS },
  { quote: "'", escape: "'", delimiters: DELIMITERS },
  { quote: null, escape: '"', delimiters: ['\t', '|'] },
] as const;

/** Bytes that are compared. */
const SAMPLE = 32 << 10;
const SEPARATOR_LINE = /^sep=([,;|\t])\r?\n/i;

/**
 * Finds delimiter, quoting and line ends from the beginning of a table: the way of reading that gives the most rows
 * as wide as the header, and of those the one with the most columns.
 */
export function csvDialect(start: Buffer): CsvDialect {
  const newline = !start.includes(0x0a) && start.includes(0x0d) ? '\r' : '\n';
  const declared = SEPARATOR_LINE.exec(start.toString('latin1', 0, 8));
  const skip = declared?.[0].length ?? 0;
  const sample = wholeLines(start.subarray(skip), newline);
  let best: CsvDialect = { delimiter: declared?.[1] ?? ',', quote: '"', escape: '"', newline, skip };
  let bestScore = 0;
  for (const { delimiters, ...quoting } of QUOTINGS) {
    if (quoting.quote === "'" && sample[0] !== 0x27) continue;
    for (const delimiter of delimiters) {
      if (declared !== null && declared[1] !== delimiter) continue;
      const dialect: CsvDialect = { delimiter, ...quoting, newline, skip };
      const score = scoreOf(sample, dialect);
      if (score <= bestScore) continue;
      best = dialect;
      bestScore = score;
    }
  }
  return best;
}

function wholeLines(bytes: Buffer, newline: '\n' | '\r'): Buffer {
  if (bytes.length <= SAMPLE) return bytes;
  const end = bytes.lastIndexOf(newline, SAMPLE - 1);
  return bytes.subarray(0, end === -1 ? SAMPLE : end + 1);
}

/** Rows as wide as the header count first, columns second. */
function scoreOf(sample: Buffer, dialect: CsvDialect): number {
  const widths = rowsOf(sample, dialect).map((row) => ('cells' in row ? row.cells.length : 0));
  const width = widths[0] ?? 0;
  return width < 2 ? 0 : widths.filter((other) => other === width).length * 1_000 + Math.min(width, 999);
}
