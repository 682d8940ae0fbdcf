import type { Comparison } from './comparison.ts';

const BIRTH = [
  'missing',
  'same',
  'one digit',
  'day and month swapped',
  'year only, same',
  'same day and month',
  'same year, near',
  'within a year',
  'same year',
  'two digits',
  'years are near',
  'differs',
] as const;

const level = (name: (typeof BIRTH)[number]): number => BIRTH.indexOf(name);

const digits = (text: string, from: number, to: number): number => {
  let number = 0;
  for (let i = from; i < to; i += 1) number = number * 10 + text.charCodeAt(i) - 48;
  return number;
};

/** Days since an arbitrary start, months taken as 30.5 days: near enough to tell days from months from years. */
const dayNumber = (text: string): number => digits(text, 0, 4) * 366 + digits(text, 4, 6) * 30.5 + digits(text, 6, 8);

const compareYears = (a: string, b: string): number => {
  const apart = Math.abs(digits(a, 0, 4) - digits(b, 0, 4));
  if (apart === 0) return level('year only, same');
  return apart <= 1 ? level('years are near') : level('differs');
};

/** Places at which two dates differ; two neighbouring digits that are swapped count as one. */
const differingDigits = (a: string, b: string): number => {
  let differing = 0;
  for (let i = 0; i < 8; i += 1) {
    if (a.charCodeAt(i) === b.charCodeAt(i)) continue;
    differing += 1;
    if (i < 7 && a.charCodeAt(i) === b.charCodeAt(i + 1) && a.charCodeAt(i + 1) === b.charCodeAt(i)) i += 1;
  }
  return differing;
};

const samePart = (a: string, b: string, [from, to]: readonly [number, number], offset: number): boolean => {
  for (let i = from; i < to; i += 1) if (a.charCodeAt(i) !== b.charCodeAt(i + offset)) return false;
  return true;
};

const swappedDay = (a: string, b: string): boolean => samePart(a, b, [4, 6], 2) && samePart(a, b, [6, 8], -2);

const compareDays = (a: string, b: string): number => {
  const differing = differingDigits(a, b);
  if (differing === 1) return level('one digit');
  const sameYear = samePart(a, b, [0, 4], 0);
  if (sameYear && swappedDay(a, b)) return level('day and month swapped');
  if (samePart(a, b, [4, 8], 0)) return level('same day and month');
  const apart = Math.abs(dayNumber(a) - dayNumber(b));
  if (sameYear)
    return apart <= 40 ? level('same year, near') : differing === 2 ? level('two digits') : level('same year');
  if (apart <= 400) return level('within a year');
  if (differing === 2) return level('two digits');
  return apart <= 1_500 ? level('years are near') : level('differs');
};

/** Dates of birth as `YYYYMMDD`, or `YYYY` where only the year is known. */
export const birthComparison: Comparison = {
  role: 'birth',
  cost: 'compare',
  levels: BIRTH,
  expected: [0, 0.82, 0.07, 0.01, 0.01, 0.01, 0.02, 0.01, 0.01, 0.01, 0.01, 0.02],
  compare: (a, b) => (a.length === 8 && b.length === 8 ? compareDays(a, b) : compareYears(a, b)),
};

const AGE = ['missing', 'same', 'one year apart', 'within three years', 'differs'] as const;

/** Ages in years: they move on between two records. */
export const ageComparison: Comparison = {
  role: 'age',
  cost: 'compare',
  levels: AGE,
  expected: [0, 0.7, 0.15, 0.08, 0.07],
  compare(a, b) {
    const apart = Math.abs(Number(a) - Number(b));
    if (apart <= 1) return AGE.indexOf('one year apart');
    return AGE.indexOf(apart <= 3 ? 'within three years' : 'differs');
  },
};
