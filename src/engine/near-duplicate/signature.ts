import { isCommonWord } from './common-words.ts';
import { mixed } from './mixed.ts';
import type { Passage } from './passages.ts';

/** Entries of a signature; each is one byte. */
export const signatureLength = 96;

/**
 * Entries that must come from a shingle of their own before two signatures say anything: about 65 different shingles,
 * which is three full lines of a résumé.
 */
export const leastFilled = 48;

/** Words of one document that are read. */
const MOST_WORDS = 25_000;

/**
 * A shingle is two content words of one passage, two to eight words apart, without order. Measured on the training
 * seeds (docs/near-duplicates.md): neighbours make up phrases that everybody uses, longer shingles do not survive the
 * exchange of words.
 */
const NEAREST = 2;
const FARTHEST = 8;

/** The smallest value of each bin. Kept between calls: signing makes no garbage. */
const smallest = new Int32Array(signatureLength);
const EMPTY = 0x7fffffff;

/** Content words of the passage at hand, and where in it they stand. */
const contents = new Int32Array(MOST_WORDS);
const places = new Int32Array(MOST_WORDS);

const readContents = (passage: Passage, most: number): number => {
  const length = Math.min(passage.length, most);
  let count = 0;
  for (let place = 0; place < length; place += 1) {
    const word = passage[place] ?? 0;
    if (isCommonWord(word)) continue;
    contents[count] = mixed(word);
    places[count] = place;
    count += 1;
  }
  return count;
};

/** One-permutation hashing: the upper half of a shingle's hash chooses the bin, the lower half leads its value. */
const addShingles = (count: number): void => {
  for (let left = 0; left < count; left += 1) {
    const word = contents[left] ?? 0;
    const place = places[left] ?? 0;
    for (let right = left + 1; right < count; right += 1) {
      const apart = (places[right] ?? 0) - place;
      if (apart > FARTHEST) break;
      if (apart < NEAREST) continue;
      let hash = Math.imul(word + (contents[right] ?? 0), 0x21f0aaad);
      hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
      hash ^= hash >>> 15;
      const bin = Math.imul(hash >>> 16, signatureLength) >>> 16;
      const value = (hash << 16) | (hash >>> 16);
      if (value < (smallest[bin] ?? 0)) smallest[bin] = value;
    }
  }
};

/**
 * The bin that lends its value to an empty one: the first filled one in a sequence that depends on the empty bin alone,
 * so that two documents borrow alike (Shrivastava, Optimal Densification for Fast and Accurate Minwise Hashing, 2017).
 */
const lenderOf = (bin: number): number => {
  for (let attempt = 1; ; attempt += 1) {
    const lender = Math.imul(mixed(Math.imul(bin + 1, 0x9e3779b1) + attempt) >>> 16, signatureLength) >>> 16;
    if (smallest[lender] !== EMPTY) return lender;
  }
};

const byteOf = (value: number): number => mixed(value) >>> 24;

/**
 * Signs a document, given as its passages in any order, into `signatureLength` bytes of `out` from `at` on.
 * Returns how many entries come from a shingle of their own, 0 (and an untouched `out`) for a document without any;
 * below `leastFilled` the document is too short to be compared. Reads the first 25,000 words.
 */
export const signPassages = (passages: readonly Passage[], out: Uint8Array, at = 0): number => {
  smallest.fill(EMPTY);
  let left = MOST_WORDS;
  for (const passage of passages) {
    if (left <= 0) break;
    addShingles(readContents(passage, left));
    left -= passage.length;
  }
  let filled = 0;
  for (const value of smallest) if (value !== EMPTY) filled += 1;
  if (filled === 0) return 0;
  for (let bin = 0; bin < signatureLength; bin += 1) {
    const value = smallest[bin] ?? EMPTY;
    out[at + bin] = byteOf(value === EMPTY ? (smallest[lenderOf(bin)] ?? 0) : value);
  }
  return filled;
};
