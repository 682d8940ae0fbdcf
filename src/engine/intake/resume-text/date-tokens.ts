import { fold } from './key.ts';
import { type DateWord, dateWords } from './languages/tables.ts';

/** What stands between two tokens, from the closest bond to none at all. */
export const gaps = { none: 0, space: 1, comma: 2, dot: 3, slash: 4, hyphen: 5, dash: 6, stop: 7 } as const;
type Gap = (typeof gaps)[keyof typeof gaps];

/** A number or a word of a text that may hold dates. */
export interface DateToken {
  readonly from: number;
  readonly to: number;
  /** What stands before the token. */
  readonly gap: Gap;
  /** Number of digits; 0 for a word. */
  readonly digits: number;
  readonly value: number;
  /** What the word can mean in a date; undefined for numbers and other words. */
  readonly word: DateWord | undefined;
}

const LONGEST_WORD = 15;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** 年月日 and 년월일 follow a number and end it as a slash would. */
const isCalendarMark = (code: number): boolean =>
  code === 0x5e74 || code === 0x6708 || code === 0x65e5 || code === 0xb144 || code === 0xc6d4 || code === 0xc77c;

const isLetter = (code: number): boolean => {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return !isCalendarMark(code) && code < 0xe000;
};

const bondOf = (code: number): Gap => {
  switch (code) {
    case 0x20:
    case 0x27: // "Jan '19"
    case 0x2019:
      return gaps.space;
    case 0x2c:
    case 0xba: // "1º de março"
      return gaps.comma;
    case 0x2e:
      return gaps.dot;
    case 0x2f:
      return gaps.slash;
    case 0x2d:
    case 0x2010:
    case 0x2011:
      return gaps.hyphen;
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x2192:
    case 0x7e:
    case 0x301c:
    case 0xff5e:
      return gaps.dash;
    default:
      return isCalendarMark(code) ? gaps.slash : gaps.stop;
  }
};

/** A hyphen with a space at either side separates two dates; without, it joins the parts of one. */
const gapBetween = (text: string, from: number, to: number): Gap => {
  let gap: Gap = gaps.none;
  let spaces = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09) spaces += code === 0x09 ? 3 : 1;
    const bond = code === 0x09 ? gaps.space : bondOf(code);
    if (bond > gap) gap = bond;
  }
  if (gap === gaps.hyphen && spaces > 0) return gaps.dash;
  // A tab or a wide gap is the edge of a column, unless a dash bridges it.
  return spaces > 2 && gap < gaps.dash ? gaps.stop : gap;
};

const oddSpelling = /[^A-Za-z]|[a-z][A-Z]/;

const meaningOf = (spelling: string): DateWord | undefined =>
  dateWords.get(spelling) ?? (oddSpelling.test(spelling) ? dateWords.get(fold(spelling)) : undefined);

const numberAt = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at;
};

const wordAt = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isLetter(text.charCodeAt(at))) at += 1;
  return at;
};

/** Splits a text, or a line of one, into the numbers and words that the date grammar reads. */
export const dateTokens = (text: string): readonly DateToken[] => {
  const tokens: DateToken[] = [];
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const number = isDigit(code);
    if (!number && !isLetter(code)) continue;
    const to = number ? numberAt(text, at) : wordAt(text, at);
    const spelling = text.slice(at, Math.min(to, at + LONGEST_WORD + 1));
    tokens.push({
      from: at,
      to,
      gap: tokens.length === 0 ? gaps.space : gapBetween(text, last, at),
      digits: number ? to - at : 0,
      value: number ? Number(spelling) : 0,
      word: number || spelling.length > LONGEST_WORD ? undefined : meaningOf(spelling),
    });
    last = to;
    at = to - 1;
  }
  return tokens;
};
