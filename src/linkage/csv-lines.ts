import type { CsvDialect } from '../input/csv-rows.ts';

/** Told of each row, or of why a line could not be read; lines count from 1. */
export interface RowTaker {
  readonly row: (cells: readonly string[], line: number) => void;
  readonly problem: (line: number, reason: string) => void;
}

/** The longest row, in characters. */
const LONGEST_ROW = 1 << 20;

interface Quoted {
  readonly cell: string;
  /** Place behind the closing quote. */
  readonly end: number;
}

/** The quoted value whose opening quote is at `open`; a doubled quote stands for one. */
const quotedCell = (row: string, open: number): Quoted | undefined => {
  let cell = '';
  let from = open + 1;
  for (;;) {
    const quote = row.indexOf('"', from);
    if (quote === -1) return undefined;
    cell += row.slice(from, quote);
    if (row.charAt(quote + 1) !== '"') return { cell, end: quote + 1 };
    cell += '"';
    from = quote + 2;
  }
};

/** Cells of one row whose quotes are closed; undefined when text stands beside a quoted value. */
const quotedCells = (row: string, delimiter: string): string[] | undefined => {
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    if (row.charAt(at) === '"') {
      const quoted = quotedCell(row, at);
      if (quoted === undefined) return undefined;
      cells.push(quoted.cell);
      at = quoted.end;
    } else {
      const next = row.indexOf(delimiter, at);
      const end = next === -1 ? row.length : next;
      cells.push(row.slice(at, end));
      at = end;
    }
    if (at === row.length) return cells;
    if (row.charAt(at) !== delimiter) return undefined;
  }
};

/** Quotes in a text, an odd number of which leaves a value open at the end of the line. */
const quotesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
};

/** Splits the text of a table into rows as it arrives. */
export interface LineSplitter {
  readonly add: (text: string) => void;
  readonly end: () => void;
}

/**
 * Splits a table as RFC 4180 writes it. Most lines hold no quote and are split at once: a million rows a second, where a
 * general parser reads a tenth of that. A line that cannot be read costs itself only; reading goes on at the next.
 */
export const createLineSplitter = (
  { delimiter, newline }: Pick<CsvDialect, 'delimiter' | 'newline'>,
  taker: RowTaker,
): LineSplitter => {
  let held = '';
  let line = 0;
  /** Lines of a row whose quote is still open. */
  let open: string[] = [];
  let openLength = 0;

  const whole = (text: string, at: number): void => {
    const cells = quotedCells(text, delimiter);
    if (cells === undefined) taker.problem(at, 'text stands beside a quoted value');
    else taker.row(cells, at);
  };

  /** Gives up the first line of an open row and reads the others anew. */
  const reopen = (): void => {
    const [, ...rest] = open;
    const first = line - open.length + 1;
    taker.problem(first, 'a quote is opened and never closed');
    open = [];
    openLength = 0;
    line = first;
    for (const text of rest) takeLine(text);
  };

  const takeOpen = (text: string): void => {
    open.push(text);
    openLength += text.length;
    if (quotesIn(text) % 2 === 1) {
      const row = open.join('\n');
      const first = line - open.length + 1;
      open = [];
      openLength = 0;
      whole(row, first);
    } else if (openLength > LONGEST_ROW) reopen();
  };

  const takeLine = (raw: string): void => {
    line += 1;
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (open.length > 0) takeOpen(text);
    else if (text === '') return;
    else if (text.length > LONGEST_ROW) taker.problem(line, `longer than ${LONGEST_ROW} characters`);
    else if (!text.includes('"')) taker.row(text.split(delimiter), line);
    else if (quotesIn(text) % 2 === 0) whole(text, line);
    else {
      open.push(text);
      openLength = text.length;
    }
  };

  return {
    add(text) {
      const lines = (held === '' ? text : held + text).split(newline);
      held = lines.pop() ?? '';
      for (const one of lines) takeLine(one);
    },
    end() {
      if (held !== '') takeLine(held);
      while (open.length > 0) reopen();
    },
  };
};
