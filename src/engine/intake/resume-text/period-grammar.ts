import { type ParsedMonth, readDate, skipFillers } from './date-grammar.ts';
import { type DateToken, gaps } from './date-tokens.ts';

/** From when to when; `ongoing` says that the end is open, an absent end that none was given. */
export interface Period {
  readonly start?: ParsedMonth;
  readonly end?: ParsedMonth | 'ongoing';
}

/** A part of a token list that reads as a period. */
export interface ReadPeriod {
  readonly period: Period;
  /** The first and one past the last token of each side. */
  readonly startAt?: readonly [number, number];
  readonly endAt?: readonly [number, number];
  readonly next: number;
  /** Lacks what would set it apart from other numbers in running text. */
  readonly weak?: true;
}

const MOST_LINKS = 4;

/** The token after "–", "to", "bis", "- to" and the like, or -1 when nothing leads on to an end. */
const afterLink = (tokens: readonly DateToken[], at: number): number => {
  let next = at;
  let links = tokens[at] !== undefined && tokens[at].gap === gaps.dash ? 1 : 0;
  if (tokens[at]?.gap === gaps.hyphen) links += 1;
  while (next < at + MOST_LINKS) {
    const word = tokens[next]?.word;
    if (word?.through !== true || (tokens[next]?.gap ?? gaps.stop) === gaps.stop) break;
    next += 1;
    links += 1;
  }
  return links > 0 && tokens[next] !== undefined && tokens[next]?.gap !== gaps.stop ? next : -1;
};

const isDash = (token: DateToken | undefined): boolean => token?.gap === gaps.dash || token?.gap === gaps.hyphen;

/** The second half of "aujourd'hui". */
const isJoinedOngoing = (token: DateToken | undefined): boolean =>
  token?.word?.ongoing === true && token.gap === gaps.space;

/** One past "present", "till the date", "à ce jour"; -1 when the words mean no open end. */
const afterOngoing = (tokens: readonly DateToken[], at: number): number => {
  for (let next = at; next < at + MOST_LINKS; next += 1) {
    const word = tokens[next]?.word;
    if (word?.ongoing === true) return isJoinedOngoing(tokens[next + 1]) ? next + 2 : next + 1;
    if (word?.filler !== true) return -1;
  }
  return -1;
};

/** "2016–18": the second half of a span of years. */
const readShortSpan = (tokens: readonly DateToken[], at: number): ReadPeriod | undefined => {
  const [year, short, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (year === undefined || short === undefined || year.digits !== 4 || short.digits !== 2) return undefined;
  if (
    after !== undefined &&
    after.digits > 0 &&
    after.gap !== gaps.none &&
    after.gap >= gaps.dot &&
    after.gap < gaps.dash
  )
    return undefined;
  const later = short.value > year.value % 100;
  const asDash = short.gap === gaps.dash && later;
  const asHyphen = short.gap === gaps.hyphen && later && short.value > 12;
  const asSlash = short.gap === gaps.slash && short.value === (year.value % 100) + 1 && short.value > 12;
  if (!asDash && !asHyphen && !asSlash) return undefined;
  const start = readDate([year], 0)?.date;
  const end = readDate([{ ...year, value: year.value - (year.value % 100) + short.value }], 0)?.date;
  if (start === undefined || end === undefined) return undefined;
  return { period: { start, end }, next: at + 2 };
};

/** "Jan – Mar 2019", "05 – 08/2014": the year stands only at the end. */
const readSharedYear = (tokens: readonly DateToken[], at: number): ReadPeriod | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const named = token.word?.month;
  const month = named ?? (token.digits === 2 && token.value >= 1 && token.value <= 12 ? token.value : undefined);
  const next = month === undefined ? -1 : afterLink(tokens, at + 1);
  if (month === undefined || next < 0 || (named === undefined && tokens[next]?.digits !== 2)) return undefined;
  const end = readDate(tokens, next);
  if (end === undefined || end.weak === true || 'problem' in end.date || end.date.precision === 'year')
    return undefined;
  const endYear = Number(end.date.month.slice(0, 4));
  const year = month > Number(end.date.month.slice(5)) ? endYear - 1 : endYear;
  const start: ParsedMonth = { month: `${year}-${String(month).padStart(2, '0')}`, precision: 'month' };
  return { period: { start, end: end.date }, endAt: [next, end.next], next: end.next };
};

/** Reads the period, or the single date, that starts at a token, or undefined. */
export const readPeriod = (tokens: readonly DateToken[], at: number): ReadPeriod | undefined => {
  const since = tokens[at]?.word?.since === true;
  const from = since ? skipFillers(tokens, at + 1) : at;
  const until = tokens[from]?.word?.through === true;
  if (until) {
    const end = readDate(tokens, skipFillers(tokens, from + 1));
    if (end === undefined) return undefined;
    return { period: { end: end.date }, endAt: [from + 1, end.next], next: end.next, weak: true };
  }
  const short = readShortSpan(tokens, from) ?? readSharedYear(tokens, from);
  if (short !== undefined) return short;
  const start = readDate(tokens, from);
  if (start === undefined) return undefined;
  const startAt: [number, number] = [from, start.next];
  const link = afterLink(tokens, start.next);
  const open = link < 0 ? -1 : afterOngoing(tokens, link);
  if (open >= 0)
    return {
      period: { start: start.date, end: 'ongoing' },
      startAt,
      endAt: [isDash(tokens[start.next]) ? start.next : link, open],
      next: open,
    };
  const end = link < 0 ? undefined : readDate(tokens, skipFillers(tokens, link));
  if (end !== undefined) {
    return { period: { start: start.date, end: end.date }, startAt, endAt: [link, end.next], next: end.next };
  }
  if (since) return { period: { start: start.date, end: 'ongoing' }, startAt, next: start.next };
  const single = { period: { start: start.date }, startAt, next: start.next };
  return start.weak === true || 'problem' in start.date ? { ...single, weak: true } : single;
};
