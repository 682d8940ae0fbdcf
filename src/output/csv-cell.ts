import { clip, visible } from './text/visible.ts';

/** A cell: text is guarded against formulas, a number is written as a number. */
export type Cell = string | number;

const leadingSpace = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*/u;
const lineControl = /[\t\r\n]/;
// OWASP "CSV Injection": these start a formula in some spreadsheet, also full-width, also after white space.
const formulaSign = /^[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]/;

const mayRun = (text: string): boolean => {
  const leading = leadingSpace.exec(text)?.[0] ?? '';
  return lineControl.test(leading) || formulaSign.test(text.slice(leading.length));
};

/** Spreadsheets cut a cell at 32,767 characters, some of them without a word. */
const LONGEST_CELL = 32_000;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** One cell as RFC 4180 has it. Text that a spreadsheet could run gets a leading apostrophe; a number stays a number. */
export const csvCell = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  const shown = visible(clip(cell, LONGEST_CELL));
  const guarded = mayRun(cell) ? `'${shown}` : shown;
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};
