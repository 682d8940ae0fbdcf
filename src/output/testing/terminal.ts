import { widthOf } from '../text/width.ts';

/** The lines of a rendering, without the colours that it may hold. */
export const linesOf = (rendered: string): readonly string[] =>
  rendered
    .replace(/\x1b\[[0-9;]{1,8}m/g, '')
    .split('\n')
    .slice(0, -1);

/** The widest line, in columns. */
export const widestLine = (rendered: string): number => Math.max(...linesOf(rendered).map(widthOf));

/** What a terminal could be made to do, tried in every text of an applicant. */
export const terminalAttacks: readonly string[] = [
  '\x1b[2J\x1b[1;1HAvery Sample',
  '\x1b]0;owned\x07Avery',
  '\x1b]8;;https://example.com\x1b\\Avery\x1b]8;;\x1b\\',
  'Avery\r▲ priority',
  'Avery\n○ clear  0.0',
  '\x9b31mAvery',
  'Avery\u202egnp.exe',
  'A\b\b\bB\x7f\0',
  '\ud800Avery\udfff',
  '山田花子'.repeat(20),
  'नमिता शर्मा '.repeat(10),
  '👩‍👩‍👧‍👦'.repeat(30),
  `Z${'\u0351\u036b\u0343'.repeat(40)}algo`,
  'Jose\u0301 '.repeat(20),
  'x'.repeat(500),
];
