const beyondAscii = /[^\x20-\x7e]/;

/** Lower case without diacritics: how table entries and résumé words are compared. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  return beyondAscii.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
};

/** What a character of folded text is to a key. */
const roles = { part: 0, nothing: 1, separator: 2, ampersand: 3 } as const;

const asciiRoles = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/.test(character)) return roles.part;
  if (character === '&') return roles.ampersand;
  return ".'`".includes(character) ? roles.nothing : roles.separator;
});

const roleOf = (code: number): number => {
  if (code < 128) return asciiRoles[code] ?? roles.separator;
  if (code === 0x2019) return roles.nothing;
  const isPunctuation = code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f);
  return isPunctuation ? roles.separator : roles.part;
};

/** A space between two words of a key needs no cut. */
const isLoneSpace = (text: string, from: number, at: number): boolean =>
  at > from && text.charCodeAt(at) === 0x20 && at + 1 < text.length && roleOf(text.charCodeAt(at + 1)) === roles.part;

/**
 * Folded words separated by single spaces: dots and apostrophes vanish ("B.Sc." is "bsc"), "&" reads "and", all other
 * punctuation separates. Runs some hundred times a résumé, hence no regular expressions.
 */
export const keyOf = (text: string): string => {
  const folded = fold(text);
  const end = folded.length;
  let key = '';
  let from = 0;
  let apart = false;
  for (let at = 0; at <= end; at += 1) {
    const role = at === end ? roles.separator : roleOf(folded.charCodeAt(at));
    if (role === roles.part) continue;
    if (isLoneSpace(folded, from, at)) continue;
    if (at > from) {
      key += apart && key !== '' ? ` ${folded.slice(from, at)}` : folded.slice(from, at);
      apart = false;
    }
    from = at + 1;
    if (role === roles.ampersand) key += key === '' ? 'and' : ' and';
    if (role !== roles.nothing) apart = true;
  }
  return key;
};
