import { dateOf, dayOf, isYear, type ParsedMonth, readDate, skipFillers } from './resume-text/date-grammar.ts';
import { type DateToken, dateTokens, gaps } from './resume-text/date-tokens.ts';
import { type Period, readPeriod } from './resume-text/period-grammar.ts';

export type { ParsedMonth } from './resume-text/date-grammar.ts';
export type { Period } from './resume-text/period-grammar.ts';

/** Longer texts are no dates. */
const LONGEST_DATE = 80;

/** The digits at fixed places as a number, or -1. */
const digitsAt = (raw: string, from: number, count: number): number => {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = raw.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
};

/** "2019-03", "2019-03-01", "2019-03-01T00:00:00Z": nearly all dates of JSON and ATS exports. */
const readIso = (raw: string): ParsedMonth | undefined => {
  if (raw.charCodeAt(4) !== 0x2d) return undefined;
  const year = digitsAt(raw, 0, 4);
  const month = digitsAt(raw, 5, 2);
  if (!isYear(year) || month < 1 || month > 12) return undefined;
  if (raw.length === 7) return { month: raw, precision: 'month' };
  if (raw.charCodeAt(7) !== 0x2d) return undefined;
  if (raw.length > 10 && raw.charCodeAt(10) !== 0x54 && raw.charCodeAt(10) !== 0x20) return undefined;
  const day = digitsAt(raw, 8, 2);
  return day < 0 ? undefined : dayOf({ year, month, day });
};

/** "201903", "20190301": only when it starts as a year of our time does. */
const readCompact = (token: DateToken): ParsedMonth | undefined => {
  const year = Math.floor(token.value / (token.digits === 6 ? 100 : 10_000));
  if (!isYear(year)) return undefined;
  if (token.digits === 6) return dateOf(year, token.value % 100);
  return dayOf({ year, month: Math.floor(token.value / 100) % 100, day: token.value % 100 });
};

/**
 * Reads a date as typed into a form or a résumé, to the month. Undefined when it does not read as a date at all
 * ("Present", "n/a", ""); `impossible` when it reads as a date that no calendar has.
 */
export const parseMonth = (raw: string): ParsedMonth | undefined => {
  const iso = readIso(raw);
  if (iso !== undefined || raw.length > LONGEST_DATE) return iso;
  const tokens = dateTokens(raw);
  const [first, second] = tokens;
  if (tokens.length === 1 && first !== undefined && (first.digits === 6 || first.digits === 8))
    return readCompact(first);
  if (tokens.length === 2 && first !== undefined && second?.gap === gaps.space && second.digits > 0) {
    return readDate([first, { ...second, gap: gaps.slash }], 0)?.date;
  }
  return readDate(tokens, skipFillers(tokens, 0))?.date;
};

/**
 * Reads a period as typed: "Jan 2019 – Present", "2016–18", "seit 03/2020". A single date is the start. Undefined when
 * it does not begin with a date; either side may be `impossible`.
 */
export const parsePeriod = (raw: string): Period | undefined => {
  if (raw.length > LONGEST_DATE) return undefined;
  const tokens = dateTokens(raw);
  return readPeriod(tokens, skipFillers(tokens, 0))?.period;
};

/** Does the text say that something has not ended: "Present", "till date", "heute"? */
export const isOngoing = (raw: string): boolean => {
  if (raw.length > LONGEST_DATE) return false;
  const tokens = dateTokens(raw);
  if (tokens.some(({ word }) => word === undefined || !(word.ongoing || word.through || word.filler))) return false;
  return tokens.some(({ word }) => word?.ongoing === true);
};
