import { around, type Box } from './geometry.ts';
import { type Glyphs, isSpace, type TextRun } from './glyphs.ts';

/** A stretch of characters without spaces, judged as one. */
export interface Word {
  readonly run: TextRun;
  /** Indices of its characters: first to before `end`. */
  readonly first: number;
  readonly end: number;
  readonly box: Box;
  /** Some glyph of it paints. */
  readonly inked: boolean;
  /** Holds a letter or digit, not only dashes and dots. */
  readonly tall: boolean;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const isTall = (code: number): boolean =>
  code < 128
    ? (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
    : LETTER_OR_DIGIT.test(String.fromCodePoint(Math.min(code, 0x10ffff)));

const wordOf = (glyphs: Glyphs, run: TextRun, [first, end]: readonly [number, number]): Word => {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  let inked = false;
  let tall = false;
  for (let index = first; index < end; index++) {
    box.left = Math.min(box.left, glyphs.left[index] ?? 0);
    box.bottom = Math.min(box.bottom, glyphs.bottom[index] ?? 0);
    box.right = Math.max(box.right, glyphs.right[index] ?? 0);
    box.top = Math.max(box.top, glyphs.top[index] ?? 0);
    inked ||= glyphs.inked[index] === 1;
    tall ||= isTall(glyphs.code[index] ?? 32);
  }
  return { run, first, end, box, inked, tall };
};

/** The words of one run. */
export const wordsOf = (glyphs: Glyphs, run: TextRun): readonly Word[] => {
  const words: Word[] = [];
  let first = run.first;
  for (let index = run.first; index <= run.end; index++) {
    if (index < run.end && !isSpace(glyphs.code[index] ?? 32)) continue;
    if (index > first) words.push(wordOf(glyphs, run, [first, index]));
    first = index + 1;
  }
  return words;
};

/** How many characters the words have. */
export const lengthOf = (words: readonly Word[]): number => words.reduce((sum, word) => sum + word.end - word.first, 0);

/** Around all the words; undefined around none. */
export const boxAround = (words: readonly Word[]): Box | undefined =>
  words.reduce<Box | undefined>((box, word) => (box === undefined ? word.box : around(box, word.box)), undefined);
