const beyondAscii = /[^\x20-\x7e]/;

/** Lower case without diacritics: how table entries and résumé words are compared. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return beyondAscii.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
};

const isAsciiPart = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

const isPart = (code: number): boolean => {
  if (code < 0x80) return isAsciiPart(code);
  const isPunctuation = code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);
  return !isPunctuation;
};

/** "B.Sc." is "bsc", "Bachelor's" is "bachelors". */
const vanishes = (code: number): boolean => code === 0x2e || code === 0x27 || code === 0x60 || code === 0x2019;

/** The first character from a place on that is no part of a word; a lone space between two words is passed over. */
const endOfWords = (text: string, from: number): number => {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isAsciiPart(code)) at += 1;
    else if (code === 0x20 && at > from && isAsciiPart(text.charCodeAt(at + 1))) at += 1;
    else if (at < text.length && isPart(code)) at += 1;
    else return at;
  }
};

/** Anything that keeps lower-case text from being its own key. */
const needsWork = /[^a-z0-9 ]|^ | $| {2}/;

/**
 * Folded words separated by single spaces: dots and apostrophes vanish ("B.Sc." is "bsc"), "&" reads "and", all other
 * punctuation separates. Runs some hundred times a résumé, hence the short cut and the loop by hand.
 */
export const keyOf = (text: string): string => {
  const lower = text.toLowerCase();
  if (!needsWork.test(lower)) return lower;
  const folded = fold(lower);
  let key = '';
  let apart = false;
  for (let from = 0; from < folded.length; from += 1) {
    const to = endOfWords(folded, from);
    if (to > from) {
      const words = folded.slice(from, to);
      key = apart && key !== '' ? `${key} ${words}` : key + words;
      apart = false;
    }
    const code = folded.charCodeAt(to);
    if (code === 0x26) key += key === '' ? 'and' : ' and';
    if (!vanishes(code)) apart = true;
    from = to;
  }
  return key;
};
