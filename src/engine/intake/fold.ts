import anyAscii from 'any-ascii';

const ASCII = /^[\x20-\x7e]*$/;

/** Lower-case ASCII form of a text in any script: diacritics dropped, other scripts transliterated. Idempotent. */
export const fold = (text: string): string => (ASCII.test(text) ? text : anyAscii(text)).toLowerCase();

/** Splits a text into its folded words of letters and digits. */
export const wordsOf = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** Folded letters only: `Ann-Marie O'Neil` becomes `annmarieoneil`. */
export const lettersOf = (text: string): string => fold(text).replace(/[^a-z]/g, '');

/**
 * Whether two words are one edit apart at most: a letter added, dropped, changed, or two neighbours swapped.
 * Linear; the common case of different words ends at the first two mismatches.
 */
export const withinOneEdit = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    short.slice(start + 2) === long.slice(start + 2)
  );
};
