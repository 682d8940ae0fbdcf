/** A calendar month as a count: year times twelve plus the month from zero. */
export type Month = number;

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const fullNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A month from a year and a month counted from one. */
export const month = (year: number, ofYear: number): Month => year * 12 + ofYear - 1;
export const yearOf = (at: Month): number => Math.floor(at / 12);
const ofYear = (at: Month): number => at - yearOf(at) * 12;
const two = (value: number): string => String(value).padStart(2, '0');

/** The month in which an instant in milliseconds falls, in UTC. */
export const monthAt = (instant: number): Month => {
  const date = new Date(instant);
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
};

/** RFC 3339 in UTC. */
export const rfc3339 = (instant: number): string => new Date(instant).toISOString();

/** ISO 32000 date string, as PDF metadata has it. */
export const pdfDate = (instant: number): string =>
  `D:${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-T:]/g, '')}Z`;

/** How a person writes months in a résumé. */
export type DateStyle = 'iso-month' | 'iso-day' | 'short-name' | 'full-name' | 'slash' | 'year';

/** Writes a month the way one person does. */
export const writeMonth = (at: Month, style: DateStyle): string => {
  const year = yearOf(at);
  const number = ofYear(at);
  switch (style) {
    case 'iso-month':
      return `${year}-${two(number + 1)}`;
    case 'iso-day':
      return `${year}-${two(number + 1)}-01`;
    case 'short-name':
      return `${names[number]} ${year}`;
    case 'full-name':
      return `${fullNames[number]} ${year}`;
    case 'slash':
      return `${two(number + 1)}/${year}`;
    case 'year':
      return String(year);
  }
};
