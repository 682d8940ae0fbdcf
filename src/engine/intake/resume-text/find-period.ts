import type { ParsedMonth } from './date-grammar.ts';
import { type DateToken, dateTokens, gaps } from './date-tokens.ts';
import { type ReadPeriod, readPeriod } from './period-grammar.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A period that stands in a line of text. */
export interface FoundPeriod {
  /** As written where it reads the same on its own, else `YYYY-MM` or `YYYY`. */
  readonly start: string | undefined;
  /** As written ("Present" stays), under the same rule. */
  readonly end: string | undefined;
  /** Where it stands in the line, with the brackets around it and a length in years and months behind it. */
  readonly span: Span;
  /** Two sides, or one side that is said to be open. */
  readonly range: boolean;
}

const EARLIEST_CAREER = 1940;
const LATEST_CAREER = 2099;

const spell = (date: ParsedMonth): string => {
  if ('problem' in date) return '';
  return date.precision === 'year' ? date.month.slice(0, 4) : date.month;
};

/** Could a date begin here in running text? Not inside "B2B", "COVID-19", "$2,019". */
const mayBegin = (tokens: readonly DateToken[], at: number, text: string): boolean => {
  const token = tokens[at];
  if (token === undefined) return false;
  const { word } = token;
  if (token.digits === 0) {
    return word?.month !== undefined || word?.season !== undefined || word?.since === true || word?.part !== undefined;
  }
  if (at > 0 && token.gap === gaps.none) return false;
  // "13/2020", "555-2019": the rest of something that was no date.
  const isJoined = token.gap === gaps.slash || token.gap === gaps.dot || token.gap === gaps.hyphen;
  if (isJoined && (tokens[at - 1]?.digits ?? 0) > 0) return false;
  if (token.digits === 4) {
    const before = text.charCodeAt(token.from - 1);
    const plausible = token.value >= EARLIEST_CAREER && token.value <= LATEST_CAREER;
    return plausible && before !== 0x24 && before !== 0x23 && before !== 0x20ac && before !== 0xa3;
  }
  return token.digits <= 2;
};

/** In running text a weak or impossible date needs a sound partner on the other side. */
const isConvincing = ({ period: { start, end }, weak }: ReadPeriod): boolean => {
  if (weak === true) return false;
  if (start === undefined || end === undefined || end === 'ongoing')
    return start !== undefined && !('problem' in start);
  return !('problem' in start) || !('problem' in end);
};

const sideText = (text: string, tokens: readonly DateToken[], side: readonly [number, number] | undefined): string => {
  const [first, last] = [tokens[side?.[0] ?? -1], tokens[(side?.[1] ?? 0) - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.from, last.to);
};

const lengthUnits: ReadonlySet<string> = new Set(
  `year years yr yrs month months mo mos jahr jahre jahren monat monate monaten an ans mois año años mes meses ano anos anno anni mesi`.split(
    ' ',
  ),
);

/** One past "2 years 3 months", "1 yr and 2 mos" behind a period: the token, or the one given. */
const afterLength = (text: string, tokens: readonly DateToken[], at: number): number => {
  let next = at;
  for (;;) {
    const [number, unit] = [tokens[next], tokens[next + 1]];
    if (number === undefined || unit === undefined || number.digits === 0 || number.digits > 2) return next;
    if (!lengthUnits.has(text.slice(unit.from, unit.to).toLowerCase())) return next;
    next += 2;
    if (tokens[next]?.digits === 0 && /^(?:and|und|et|y|e)$/.test(text.slice(tokens[next]?.from, tokens[next]?.to)))
      next += 1;
  }
};

/** Takes in the brackets around the period and a length of stay behind it: "(2019 – 2021)", "2019 – 2021 · 2 yrs 1 mo". */
const widen = (text: string, first: number, last: number): Span => {
  let [from, to] = [first, last];
  if (text.charAt(to) === '.') to += 1;
  while (from > 0 && text.charAt(from - 1) === ' ') from -= 1;
  const opening = text.charAt(from - 1);
  const closing = text.charAt(to);
  const isBracketed = (opening === '(' || opening === '[') && (closing === ')' || closing === ']');
  return isBracketed ? { from: from - 1, to: to + 1 } : { from: first, to };
};

/** The end of the period with a length of stay behind it, and the bracket that closes it. */
const endOf = (text: string, tokens: readonly DateToken[], next: number, end: number): number => {
  const after = afterLength(text, tokens, next);
  const last = tokens[after - 1];
  if (after === next || last === undefined) return end;
  return text.charAt(last.to) === ')' ? last.to + 1 : last.to;
};

/** A date that was read on its own stays as written; one that took its year from elsewhere is spelt out. */
const sideOf = (written: string, date: ParsedMonth): string => (written === '' ? spell(date) : written);

const toFound = (text: string, tokens: readonly DateToken[], at: number, read: ReadPeriod): FoundPeriod | undefined => {
  const [first, last] = [tokens[at], tokens[read.next - 1]];
  if (first === undefined || last === undefined) return undefined;
  // A month in ideographs ends with a mark that is no part of the last number.
  const mark = calendarMark.test(text.charAt(last.to)) ? 1 : 0;
  const { start, end } = read.period;
  const endWritten = sideText(text, tokens, read.endAt);
  return {
    start: start && sideOf(sideText(text, tokens, read.startAt), start),
    end: end === 'ongoing' ? endWritten || 'Present' : end && sideOf(endWritten, end),
    span: widen(text, first.from, endOf(text, tokens, read.next, last.to + mark)),
    range: end !== undefined,
  };
};

const calendarMark = /[年月日년월일]/;

const mayHoldDate = /\d\d/;

/** Finds the first range of dates in a line, or else its first single date. */
export const findPeriod = (text: string): FoundPeriod | undefined => {
  if (!mayHoldDate.test(text)) return undefined;
  const tokens = dateTokens(text);
  let single: FoundPeriod | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens, at, text)) continue;
    const read = readPeriod(tokens, at);
    if (read === undefined || read.next <= at) continue;
    // "2019th", "2020s": the number is no year of a date.
    if (tokens[read.next]?.gap === gaps.none && tokens[read.next]?.digits === 0) continue;
    if (!isConvincing(read)) continue;
    if (read.period.end !== undefined) return toFound(text, tokens, at, read);
    if (single === undefined) single = toFound(text, tokens, at, read);
    at = read.next - 1;
  }
  return single;
};
