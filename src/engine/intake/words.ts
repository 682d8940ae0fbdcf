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

/** A 32-bit hash of each word of a text in order, without regard to case. One pass, no text is copied. */
export const wordHashes = (text: string): number[] => {
  const hashes: number[] = [];
  const length = Math.min(text.length, LONGEST);
  let hash = OFFSET;
  for (let at = 0; at < length; at += 1) {
    const unit = folded[charCodeAt.call(text, at)] ?? 0;
    if (unit !== 0) {
      hash = Math.imul(hash ^ unit, PRIME);
    } else if (hash !== OFFSET) {
      hashes.push(hash);
      hash = OFFSET;
    }
  }
  if (hash !== OFFSET) hashes.push(hash);
  return hashes;
};

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

/** A text with the hashes of its words. */
export const readProse = (field: Field, text: string): Prose => ({ field, text, words: wordHashes(text) });
