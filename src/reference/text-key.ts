/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);
const ascii = /^[\x20-\x7e]*$/;
const marks = /[\u0300-\u036f]/g;
const special = /[łøđðħıßæœþ]/g;
/** Apostrophes stay inside a word: "King's" and "Kings" are one key. */
const apostrophes = /['’‘ʼ`´]/g;
const separators = /[^\p{L}\p{M}\p{N}]+/gu;

/** The longest name that a table look-up reads, in UTF-16 code units; longer text is cut, not searched. */
const longestName = 300;

/** Lower-case text without diacritics; punctuation stays. */
export const fold = (text: string): string => {
  const lower = text.slice(0, longestName).toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .replace(special, (letter) => undecomposed.get(letter) ?? letter)
    .normalize('NFC');
};

/** Words of a name in one spelling: lower case, no diacritics, "&" as "and", single spaces for punctuation. */
export const nameKey = (text: string): string =>
  fold(text).replace(apostrophes, '').replaceAll('&', ' and ').replace(separators, ' ').trim();
