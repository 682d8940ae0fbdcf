import type { Field, Prose } from '../model.ts';

/** Characters of one text that are read; beyond, a text is no résumé. */
const LONGEST = 50_000;

/** FNV-1a, 32 bit. The offset as a signed number, so that the hash stays a machine integer throughout. */
const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Letters and digits of any script, without the punctuation and symbols of the general blocks. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  (unit >= 0xc0 && unit < 0x2000) ||
  (unit >= 0x3041 && unit < 0xe000) ||
  (unit >= 0xf900 && unit < 0xff00);

/** Lower case for ASCII, Latin-1 and Cyrillic letters; other units as they are. */
const lower = (unit: number): number =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) || (unit >= 0x410 && unit <= 0x42f)
    ? unit + 32
    : unit;

/** Every UTF-16 unit in lower case, or 0 when it does not belong to a word. */
const folded = Uint16Array.from({ length: 0x10000 }, (_, unit) => (isWordUnit(unit) ? lower(unit) : 0));

/**
 * Called with the text as `this`: engines give strings of each width and origin a class of their own, and with more
 * than four of them the look-up of `text.charCodeAt` in the loop costs three times as much as the rest (measured, V8).
 */
const { charCodeAt } = String.prototype;

/** What lies between two words, as far as a new passage may begin there. */
const gaps = { none: 0, stop: 1, ended: 2, line: 4, border: 8 } as const;

const isLineEnd = (unit: number): boolean =>
  unit === 10 || unit === 11 || unit === 12 || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

/** Full stop, exclamation and question mark, and the ideographic full stop. */
const isStop = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63 || unit === 0x3002;

const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 13 || unit === 0xa0;

/** Signs that open an item of a list wherever they stand: \u2022 \u2023 \u2043 \u25aa \u25cf \u25e6. */
const isBullet = (unit: number): boolean =>
  unit === 0x2022 || unit === 0x2023 || unit === 0x2043 || unit === 0x25aa || unit === 0x25cf || unit === 0x25e6;

/** The gap with one more unit that belongs to no word. A sign after a line end opens an item, as in "- Built". */
const widened = (gap: number, unit: number): number => {
  if (isSpace(unit)) return gap === gaps.stop ? gaps.ended : gap;
  if (isLineEnd(unit)) return gap >= gaps.line ? gaps.border : gaps.line;
  if (gap >= gaps.line || isBullet(unit)) return gaps.border;
  return isStop(unit) ? gaps.stop : gap;
};

const isLowerCase = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0xff) || (unit >= 0x430 && unit <= 0x45f);

/** A line that goes on in lower case was wrapped; a stop before a small letter or a digit ends an abbreviation. */
const begins = (gap: number, unit: number): boolean => {
  if (gap === gaps.border) return true;
  if (gap === gaps.line) return !isLowerCase(unit);
  return gap === gaps.ended && !isLowerCase(unit) && !(unit >= 48 && unit <= 57);
};

export interface Words {
  /** A 32-bit hash of each word in order, without regard to case. */
  readonly words: readonly number[];
  /** Positions of words, ascending, at which a line, an item of a list or a sentence begins; never the first word. */
  readonly breaks: readonly number[];
}

/** The lower-case unit at a place of a text, 0 when it belongs to no word or lies beyond the end. */
export const wordUnitAt = (text: string, at: number): number => folded[charCodeAt.call(text, at)] ?? 0;

/** The hash of no word. */
export const emptyHash = OFFSET;

/** The hash of a word that goes on with one more unit. */
export const hashedOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The words of a text and where its lines and sentences begin. One pass, no text is copied. */
export const readWords = (text: string): Words => {
  const words: number[] = [];
  const breaks: number[] = [];
  const length = Math.min(text.length, LONGEST);
  let gap: number = gaps.none;
  let at = 0;
  while (at < length) {
    const first = charCodeAt.call(text, at);
    let unit = folded[first] ?? 0;
    if (unit === 0) {
      if (first !== 32 || gap === gaps.stop) gap = widened(gap, first);
      at += 1;
      continue;
    }
    if (gap !== gaps.none && words.length > 0 && begins(gap, first)) breaks.push(words.length);
    gap = gaps.none;
    let hash = OFFSET;
    do {
      hash = Math.imul(hash ^ unit, PRIME);
      at += 1;
      unit = at < length ? (folded[charCodeAt.call(text, at)] ?? 0) : 0;
    } while (unit !== 0);
    words.push(hash);
  }
  return { words, breaks };
};

/** A 32-bit hash of each word of a text in order, without regard to case. */
export const wordHashes = (text: string): readonly number[] => readWords(text).words;

/** Offset in the text at which the word with this number begins, counted as `wordHashes` does. */
export const wordStart = (text: string, position: number): number => {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const word = folded[text.charCodeAt(at)] !== 0;
    if (word && !inside) {
      if (words === position) return at;
      words += 1;
    }
    inside = word;
  }
  return text.length;
};

/** A text with its words and where its passages begin. */
export const readProse = (field: Field, text: string): Prose & Words => {
  const { words, breaks } = readWords(text);
  return { field, text, words, breaks };
};
