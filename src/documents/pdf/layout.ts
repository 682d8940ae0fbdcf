import { findColumns } from './columns.ts';
import { linesOf, type Row, rowsOf } from './rows.ts';
import type { Span } from './spans.ts';

/** Newspapers have more columns; a résumé's columns are divided no deeper than this. */
const DEEPEST = 6;

const arrange = (rows: readonly Row[], depth: number): readonly string[] => {
  const split = depth === 0 ? undefined : findColumns(rows);
  if (split === undefined) return linesOf(rows);
  const parts = [
    arrange(rows.slice(0, split.from), depth - 1),
    ...split.columns.map((spans) => arrange(rowsOf(spans), depth - 1)),
    arrange(rows.slice(split.to), depth - 1),
  ];
  return parts.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
};

/** The text of spans in reading order: columns one after the other, lines from the top, tabs for wide gaps. */
export const layout = (spans: readonly Span[]): string => arrange(rowsOf(spans), DEEPEST).join('\n');
