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
    .toLowerCase()
    .replace(marks, '')
    .replace(special, (letter) => undecomposed.get(letter) ?? letter)
    .normalize('NFC');
};

const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
const AND = 38;

/** Words of ASCII text; most names are, and the pass over their code units is several times faster than the patterns. */
const asciiWords = (text: string): string[] => {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) {
      if (start === -1) start = at;
      continue;
    }
    if (start !== -1) words.push(text.slice(start, at));
    start = -1;
    if (unit === AND) words.push('and');
  }
  if (start !== -1) words.push(text.slice(start));
  return words;
};

/** Words of a name in one spelling: lower case, no diacritics, no punctuation, "&" as "and". */
export const nameWords = (text: string): string[] => {
  const folded = fold(text).replace(apostrophes, '');
  if (ascii.test(folded)) return asciiWords(folded);
  const key = folded.replaceAll('&', ' and ').replace(separators, ' ').trim();
  return key === '' ? [] : key.split(' ');
};

/** {@link nameWords} with single spaces between. */
export const nameKey = (text: string): string => nameWords(text).join(' ');
