import type { Span } from './spans.ts';

/** Spans on one baseline, from left to right. */
export interface Row {
  readonly spans: readonly Span[];
  readonly baseline: number;
  readonly size: number;
}

/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LETTER = /\p{L}/u;

/** Groups spans into rows from the top of the page to its foot. */
export const rowsOf = (spans: readonly Span[]): readonly Row[] => {
  const rows: { spans: Span[]; baseline: number; size: number }[] = [];
  const fromTop = [...spans].sort((a, b) => b.baseline - a.baseline || a.left - b.left || a.order - b.order);
  for (const span of fromTop) {
    const row = rows.at(-1);
    // A raised or lowered figure of two thirds of the size lies off the baseline by a third of it.
    if (row !== undefined && row.baseline - span.baseline < 0.55 * Math.min(row.size, span.size)) {
      row.spans.push(span);
      if (span.size > row.size) [row.size, row.baseline] = [span.size, span.baseline];
    } else {
      rows.push({ spans: [span], baseline: span.baseline, size: span.size });
    }
  }
  for (const row of rows) row.spans.sort((a, b) => a.left - b.left || a.order - b.order);
  return rows;
};

/** Whether most letters of the text are of a script written from right to left. */
export const readsRightToLeft = (texts: readonly string[]): boolean => {
  const text = texts.join('');
  if (!RIGHT_TO_LEFT.test(text)) return false;
  let [rightToLeft, letters] = [0, 0];
  for (const character of text) {
    if (!LETTER.test(character)) continue;
    letters += 1;
    if (RIGHT_TO_LEFT.test(character)) rightToLeft += 1;
  }
  return rightToLeft * 2 > letters;
};

/** In ems. */
const SPACE = 0.12;
const TAB = 0.9;

/** The text of a row: a space for a small gap, a tab for a wide one. */
const lineOf = (row: Row): string => {
  const backwards = readsRightToLeft(row.spans.map(({ text }) => text));
  const spans = backwards ? [...row.spans].reverse() : row.spans;
  let line = '';
  let before: Span | undefined;
  for (const span of spans) {
    const gap = before === undefined ? 0 : Math.max(span.left - before.right, before.left - span.right);
    const em = Math.max(span.size, before?.size ?? 0);
    if (before !== undefined && gap > em * TAB) line += '\t';
    else if (before !== undefined && gap > em * SPACE && !/\s$/.test(line)) line += ' ';
    line += span.text;
    before = span;
  }
  return line.trim();
};

/** The lines of rows, with an empty line where the gap shows that a paragraph ends. */
export const linesOf = (rows: readonly Row[]): readonly string[] => {
  const lines: string[] = [];
  let above: Row | undefined;
  for (const row of rows) {
    if (above !== undefined && above.baseline - row.baseline > 1.9 * Math.max(above.size, row.size)) lines.push('');
    lines.push(lineOf(row));
    above = row;
  }
  return lines;
};
