import { fold } from '../engine/intake/fold.ts';
import type { Role } from '../engine/linkage/people.ts';
import { type DateOrder, parseDate } from '../input/dates.ts';

/** Longer values are cut: nothing that tells people apart is longer, and comparing costs by length. */
const LONGEST = 100;

/** What exports write where they know nothing. */
const NOTHING: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '?',
  '.',
  'n/a',
  '#n/a',
  'nan',
  'null',
  'none',
  'nil',
  'unknown',
  '\\n',
  'not provided',
  'not available',
]);

const spaced = (text: string): string => text.replace(/[^a-z0-9]+/g, ' ').trim();
const name = (text: string): string =>
  fold(text)
    .replace(/['’`.]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();
const alphanumeric = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '');

const YEAR_FIRST = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/;
const YEAR = /^(?:18|19|20)\d{2}$/;

/**
 * A date as `YYYYMMDD`. A date that is not in the calendar is kept where its digits stand in order of ISO 8601:
 * two records of one person may share the slip.
 */
const birth = (text: string, order: DateOrder): string => {
  const trimmed = text.trim();
  const iso = YEAR_FIRST.exec(trimmed);
  if (iso !== null) return `${iso[1]}${iso[2]}${iso[3]}`;
  if (YEAR.test(trimmed)) return trimmed;
  return parseDate(trimmed, order)?.instant.slice(0, 10).replaceAll('-', '') ?? '';
};

/** National numbers: the last ten digits, so that +1 and a leading 0 make no difference. */
const phone = (text: string): string => {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < 6 || /^(\d)\1+$/.test(digits) ? '' : digits.slice(-10);
};

const email = (text: string): string => {
  const folded = fold(text).replace(/\s/g, '');
  return folded.length < 3 ? '' : folded;
};

/** Common words of addresses and how they are shortened. */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  'street st|road rd|avenue ave|av ave|boulevard blvd|lane ln|drive dr|court ct|crct cct|circuit cct|place pl|crescent cres|close cl|parade pde|terrace tce|highway hwy|square sq|north n|south s|east e|west w|apartment apt|unit apt|suite ste|saint st|mount mt'
    .split('|')
    .map((pair): readonly [string, string] => {
      const [long = '', short = ''] = pair.split(' ');
      return [long, short];
    }),
);

const street = (text: string): string =>
  spaced(fold(text))
    .split(' ')
    .map((word) => SHORTENED.get(word) ?? word)
    .join(' ');

/** Makes the canonical text of a role; empty where the value says nothing. */
export const canonicalOf = (role: Role, order: DateOrder): ((raw: string) => string) => {
  const form = FORMS[role];
  return (raw) => {
    const text = raw.trim().slice(0, LONGEST);
    return NOTHING.has(text.toLowerCase()) ? '' : form(text, order);
  };
};

const FORMS: Readonly<Record<Role, (text: string, order: DateOrder) => string>> = {
  given: name,
  middle: name,
  surname: name,
  birth,
  age: (text) => (/^\d{1,3}$/.test(text) ? String(Number(text)) : ''),
  'house-number': alphanumeric,
  street,
  'second-line': street,
  locality: (text) => spaced(fold(text)),
  postcode: alphanumeric,
  region: alphanumeric,
  email,
  phone,
  identifier: alphanumeric,
};

/** Given and family name of a whole name: "Schmidt, Anna" or "Anna Maria Schmidt"; what stands between is dropped. */
export const splitName = (whole: string): { readonly given: string; readonly surname: string } => {
  const text = whole.trim().slice(0, LONGEST);
  const comma = text.indexOf(',');
  if (comma > 0)
    return {
      given:
        text
          .slice(comma + 1)
          .trim()
          .split(/\s+/)[0] ?? '',
      surname: text.slice(0, comma),
    };
  const words = text.split(/\s+/).filter((word) => !/^(?:mr|mrs|ms|miss|dr|prof|jr|sr|ii|iii)\.?$/i.test(word));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? { given: last, surname: '' } : { given: words[0] ?? '', surname: last };
};

/** House number and street of one line: "12b High Street". */
export const splitStreet = (line: string): { readonly house: string; readonly street: string } => {
  const text = line.trim().slice(0, LONGEST);
  const house = /^\d{1,6}[a-z]?(?=[ ,])/i.exec(text)?.[0] ?? '';
  return { house, street: text.slice(house.length) };
};
