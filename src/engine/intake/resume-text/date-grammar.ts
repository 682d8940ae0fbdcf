import type { Month } from '../../reference.ts';
import { type DateToken, gaps } from './date-tokens.ts';
import type { DateWord } from './languages/tables.ts';

/**
 * A point in time as people write it on applications. With precision `year` only the year is certain: the month is then
 * January, or the first month of the season, quarter or half-year that was named, or the first of two readings
 * ("05/04/2020").
 */
interface CalendarMonth {
  readonly month: Month;
  readonly precision: 'month' | 'year';
}

/** Reads as a date, but no calendar has it: month 13, 31 April, the year 203. */
interface ImpossibleMonth {
  readonly problem: 'impossible';
}

export type ParsedMonth = CalendarMonth | ImpossibleMonth;

/** A part of a token list that reads as one date; `next` is the token after it. */
interface ReadDate {
  readonly date: ParsedMonth;
  readonly next: number;
  /** Needs a partner to be taken for a date in running text: "03/18", "Jan 19". */
  readonly weak?: true;
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2099;
const MOST_FILLERS = 3;

const impossible: ImpossibleMonth = { problem: 'impossible' };
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const twoDigits = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** A year that an application can speak of. */
export const isYear = (value: number): boolean => value >= EARLIEST_YEAR && value <= LATEST_YEAR;

/** A year and a month number; month 0 stands for an unknown month in exports ("2020-00"). */
export const dateOf = (year: number, month: number): ParsedMonth => {
  if (!isYear(year) || month > 12) return impossible;
  if (month === 0) return { month: `${year}-01`, precision: 'year' };
  return { month: `${year}-${twoDigits[month] ?? ''}`, precision: 'month' };
};

const partOf = (year: number, month: number): ParsedMonth =>
  isYear(year) ? { month: `${year}-${twoDigits[month] ?? '01'}`, precision: 'year' } : impossible;

const fits = (month: number, day: number): boolean => month >= 1 && month <= 12 && day <= (daysIn[month - 1] ?? 0);

/** A year, month and day as a month; a day that the month does not have is impossible, day 0 is unknown. */
export const dayOf = ({
  year,
  month,
  day,
}: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): ParsedMonth => {
  if (month === 0) return dateOf(year, 0);
  if (!fits(month, day)) return impossible;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && day === 29 && !leap ? impossible : dateOf(year, month);
};

/** The year that a token of two or four digits means; 50 to 99 belong to the last century. */
const fullYear = (token: DateToken): number =>
  token.digits > 2 ? token.value : token.value + (token.value < 50 ? 2000 : 1900);

/** "05/04/2020" is May in the United States and April elsewhere; with dots it is day first everywhere. */
const dayMonthYear = (tokens: {
  readonly first: DateToken;
  readonly second: DateToken;
  readonly year: DateToken;
}): ParsedMonth => {
  const { first, second } = tokens;
  const year = fullYear(tokens.year);
  const dayFirst = dayOf({ year, month: second.value, day: first.value });
  if (second.gap === gaps.dot) return dayFirst;
  const monthFirst = dayOf({ year, month: first.value, day: second.value });
  if ('problem' in dayFirst) return monthFirst;
  if ('problem' in monthFirst || dayFirst.month === monthFirst.month) return dayFirst;
  const [earlier = dayFirst.month] = [dayFirst.month, monthFirst.month].sort();
  return { month: earlier, precision: 'year' };
};

/** The number bound to the one before it as the parts of one date are: by a slash, a dot or a bare hyphen. */
const joined = (token: DateToken | undefined): DateToken | undefined => {
  if (token === undefined || token.digits === 0) return undefined;
  const { gap } = token;
  return gap === gaps.slash || gap === gaps.dot || gap === gaps.hyphen ? token : undefined;
};

/** Is there a token, bound to the one before it more closely than by a dash? */
const follows = (token: DateToken | undefined): token is DateToken => token !== undefined && token.gap < gaps.dash;

/** The first token from a place on that is no mere filler ("of", "de", "expected"). */
export const skipFillers = (tokens: readonly DateToken[], from: number): number => {
  let at = from;
  while (at < from + MOST_FILLERS && follows(tokens[at]) && tokens[at]?.word?.filler === true) at += 1;
  return at;
};

/** The year is written first: "2014/05", "2019-03-01", "2019 March", "2018 Q3", "2019". */
const readYearFirst = (tokens: readonly DateToken[], at: number, year: DateToken): ReadDate | undefined => {
  const second = tokens[at + 1];
  if (follows(second) && second.word?.month !== undefined) {
    return { date: dateOf(year.value, second.word.month), next: at + 2 };
  }
  if (follows(second) && second.word?.season !== undefined) {
    return { date: partOf(year.value, second.word.season), next: at + 2 };
  }
  const count = tokens[at + 2];
  if (follows(second) && second.word?.part !== undefined && count?.gap === gaps.none && count.digits === 1) {
    return { date: partOf(year.value, (count.value - 1) * second.word.part + 1), next: at + 3 };
  }
  const month = joined(second);
  if (month === undefined || month.digits > 2) return { date: partOf(year.value, 1), next: at + 1 };
  const day = joined(count);
  if (day !== undefined && day.digits <= 2) {
    return { date: dayOf({ year: year.value, month: month.value, day: day.value }), next: at + 3 };
  }
  // "2016-18", "2012/13": two years rather than a month; the span is for readPeriod to see.
  const later = month.digits === 2 && month.value > year.value % 100;
  if (later && (month.value > 12 || (month.gap === gaps.slash && month.value === (year.value % 100) + 1))) {
    return { date: partOf(year.value, 1), next: at + 2 };
  }
  return { date: dateOf(year.value, month.value), next: at + 2 };
};

/** A day or a month in digits comes first: "05.2014", "1.5.2014", "1 May 2014", "3rd of May 2014", "3Q 2018". */
const readSmallFirst = (tokens: readonly DateToken[], at: number, small: DateToken): ReadDate | undefined => {
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  const next = joined(second);
  if (next !== undefined) {
    const year = joined(third);
    if (year !== undefined && next.digits <= 2 && (year.digits === 4 || year.digits === 2)) {
      return { date: dayMonthYear({ first: small, second: next, year }), next: at + 3 };
    }
    if (next.digits === 4) return { date: dateOf(next.value, small.value), next: at + 2 };
    if (next.digits !== 2 || small.digits !== 2 || next.gap === gaps.dot || small.value > 12) return undefined;
    return { date: dateOf(fullYear(next), small.value), next: at + 2, weak: true };
  }
  if (second?.word?.part !== undefined && second.gap === gaps.none && follows(third) && third.digits === 4) {
    return { date: partOf(third.value, (small.value - 1) * second.word.part + 1), next: at + 3 };
  }
  const named = skipFillers(tokens, at + 1);
  const month = tokens[named]?.word?.month;
  if (month === undefined || !follows(tokens[named])) return undefined;
  const yearAt = skipFillers(tokens, named + 1);
  const year = tokens[yearAt];
  if (!follows(year) || (year.digits !== 4 && year.digits !== 2)) return undefined;
  return { date: dayOf({ year: fullYear(year), month, day: small.value }), next: yearAt + 1 };
};

/** "Q3 2018", "H1 2019". */
const readPart = (tokens: readonly DateToken[], at: number, months: 3 | 6): ReadDate | undefined => {
  const [number, year] = [tokens[at + 1], tokens[at + 2]];
  if (number?.gap !== gaps.none || number.digits !== 1 || !follows(year) || year.digits !== 4) return undefined;
  if (number.value < 1 || number.value > 12 / months) return undefined;
  return { date: partOf(year.value, (number.value - 1) * months + 1), next: at + 3 };
};

/** A name comes first: "Sept. 2015", "March 5, 2019", "fev. de 2018", "Summer 2021". */
const readNamed = (tokens: readonly DateToken[], at: number, word: DateWord): ReadDate | undefined => {
  if (word.month === undefined && word.season === undefined) {
    return word.part === undefined ? undefined : readPart(tokens, at, word.part);
  }
  const numberAt = skipFillers(tokens, at + 1);
  const number = tokens[numberAt];
  if (!follows(number) || number.digits === 0 || number.digits > 5) return undefined;
  if (word.month !== undefined && number.digits <= 2) {
    const yearAt = skipFillers(tokens, numberAt + 1);
    const year = tokens[yearAt];
    if (follows(year) && year.digits === 4 && year.gap !== gaps.hyphen) {
      return { date: dayOf({ year: year.value, month: word.month, day: number.value }), next: yearAt + 1 };
    }
  }
  if (number.digits === 1) return undefined;
  if (number.digits === 3 || number.digits === 5) return { date: impossible, next: numberAt + 1 };
  const year = fullYear(number);
  const date = word.month === undefined ? partOf(year, word.season ?? 1) : dateOf(year, word.month);
  return number.digits === 2 ? { date, next: numberAt + 1, weak: true } : { date, next: numberAt + 1 };
};

/** Reads the one date that starts at a token, or undefined. */
export const readDate = (tokens: readonly DateToken[], at: number): ReadDate | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.digits === 4) return readYearFirst(tokens, at, token);
  if (token.digits > 0 && token.digits <= 2) return readSmallFirst(tokens, at, token);
  return token.word === undefined ? undefined : readNamed(tokens, at, token.word);
};
