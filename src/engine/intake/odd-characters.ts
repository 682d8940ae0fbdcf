import type { OddCharacters } from '../model.ts';

/** Zero-width and other invisible format characters, without the joiners that Indic, Arabic and emoji text needs. */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu;
/** Overrides and embeddings of text direction (Unicode TR 36: these reorder what a reader sees). */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Writers of right-to-left scripts need the direction marks, and Brahmic scripts without spaces the zero-width space. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}]/u;
const WORD = /[\p{L}\p{M}]{2,60}/gu;
const LATIN = /\p{Script=Latin}/u;
/** Scripts with letters that look like Latin ones. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const PLAIN = /^[\x20-\x7e\s]*$/;

/** Characters in a short field that a reader cannot see or takes for others; empty for ordinary text in any script. */
export const findOddCharacters = (text: string, field: string): OddCharacters[] => {
  if (PLAIN.test(text)) return [];
  const found: OddCharacters[] = [];
  const count = (kind: OddCharacters['kind'], amount: number) => {
    if (amount > 0) found.push({ field, kind, count: amount });
  };
  if (!WITHOUT_SPACES.test(text)) count('invisible', text.match(INVISIBLE)?.length ?? 0);
  if (!RIGHT_TO_LEFT.test(text)) count('direction', text.match(DIRECTION)?.length ?? 0);
  count('mixed-script', (text.match(WORD) ?? []).filter((word) => LATIN.test(word) && LOOKALIKE.test(word)).length);
  return found;
};
