/** Cheap facts about a text from which bounds of its likeness to another follow. */
export interface Signatures {
  /** For each text the characters that it has, as bits. */
  readonly masks: Int32Array;
  readonly lengths: Uint16Array;
  /** The first four characters of each text, a byte each; where they stand for more than ASCII they may be taken for equal. */
  readonly starts: Int32Array;
}

/** Which characters get bits of their own: each of 26 letters once, or ten digits up to three times. */
export type Alphabet = 'letters' | 'digits';

const SPACE = 32;

const letterBit = (unit: number): number => 1 << (unit >= 97 && unit <= 122 ? unit - 97 : 26 + (unit % 6));

/** The letters of a text as bits; digits and other characters share six bits, spaces leave none. */
const letterMask = (text: string): number => {
  let mask = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit !== SPACE) mask |= letterBit(unit);
  }
  return mask;
};

/** The digits of a text as bits: the first, second and third time that one occurs; other characters count as digits. */
const digitMask = (text: string): number => {
  let mask = 0;
  for (let i = 0; i < text.length; i += 1) {
    const digit = text.charCodeAt(i) % 10;
    if ((mask & (1 << digit)) === 0) mask |= 1 << digit;
    else if ((mask & (1 << (digit + 10))) === 0) mask |= 1 << (digit + 10);
    else mask |= 1 << (digit + 20);
  }
  return mask;
};

export const maskOf = (text: string, alphabet: Alphabet): number =>
  alphabet === 'letters' ? letterMask(text) : digitMask(text);

const startOf = (text: string): number => {
  let start = 0;
  for (let i = 0; i < 4 && i < text.length; i += 1) start |= (text.charCodeAt(i) & 0xff) << (8 * i);
  return start;
};

/** Common characters at the start of two texts, at most four, from their `starts`. */
const commonStart = (a: number, b: number): number => {
  const differing = a ^ b;
  if (differing === 0) return 4;
  if ((differing & 0xff) !== 0) return 0;
  if ((differing & 0xffff) !== 0) return 1;
  return (differing & 0xffffff) !== 0 ? 2 : 3;
};

/** Signatures of texts, by place. */
export const signaturesOf = (texts: readonly string[], alphabet: Alphabet): Signatures => ({
  masks: Int32Array.from(texts, (text) => maskOf(text, alphabet)),
  lengths: Uint16Array.from(texts, (text) => Math.min(text.length, 0xffff)),
  starts: Int32Array.from(texts, startOf),
});

/** Number of bits that are set (Hacker's Delight, 5-2). */
export const bitCount = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/**
 * The fewest edits that can lead from one text to the other, from their characters alone: an edit changes at most two
 * bits (a character replaced), a swap none. Never more than the true number.
 */
export const fewestEdits = (maskA: number, maskB: number): number => (bitCount(maskA ^ maskB) + 1) >> 1;

/**
 * The highest Jaro-Winkler similarity that two texts can have: letters that the other lacks cannot be paired. For
 * signatures by letters.
 */
export const highestJaroWinkler = ({ masks, lengths, starts }: Signatures, a: number, b: number): number => {
  const lengthA = lengths[a] ?? 0;
  const lengthB = lengths[b] ?? 0;
  const maskA = masks[a] ?? 0;
  const maskB = masks[b] ?? 0;
  const paired = Math.min(lengthA - bitCount(maskA & ~maskB), lengthB - bitCount(maskB & ~maskA));
  if (paired <= 0) return 0;
  const jaro = (paired / lengthA + paired / lengthB + 1) / 3;
  return jaro + 0.1 * commonStart(starts[a] ?? 0, starts[b] ?? 0) * (1 - jaro);
};
