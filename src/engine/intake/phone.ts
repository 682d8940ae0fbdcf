import { type CountryCode, getCountries, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '../model.ts';
import type { AreaCode, Tables } from '../reference.ts';

interface PhoneInput {
  readonly raw: string;
  readonly field: string;
  /** Country whose national form a number without + is in, where known. */
  readonly country: string | undefined;
  readonly typed: boolean;
}

export interface PhoneReading {
  readonly phone: Phone;
  readonly areaCode?: { readonly field: string; readonly code: string; readonly entry: AreaCode };
}

const LONGEST = 60;
const EXTENSION_MARKS = ['extension', 'ext.', 'ext', 'x', '#', ',', ';'];

/** A number without its extension ("ext. 12", "x12"): up to six digits behind a mark at the end. */
const withoutExtension = (text: string): string => {
  const trimmed = text.trimEnd().toLowerCase();
  let digits = 0;
  while (digits < 6 && /\d/.test(trimmed.charAt(trimmed.length - 1 - digits))) digits += 1;
  const before = trimmed.slice(0, trimmed.length - digits).trimEnd();
  const mark = digits === 0 ? undefined : EXTENSION_MARKS.find((it) => before.endsWith(it));
  return mark === undefined ? text : before.slice(0, -mark.length);
};

/** Digits of a text in any script's numerals that applicants commonly type (ASCII and full-width). */
export const digitsOf = (raw: string): string => raw.normalize('NFKC').replace(/[^0-9]/g, '');

/**
 * Reads a phone number as typed. North American numbers are judged by the area code table, which is newer than
 * any number metadata; all others by libphonenumber. Undefined when there are no digits.
 */
export const readPhone = (input: PhoneInput, areaCodes: Tables['areaCodes']): PhoneReading | undefined => {
  const raw = input.raw.slice(0, LONGEST);
  const plain = withoutExtension(raw);
  const digits = digitsOf(plain);
  if (digits.length === 0) return undefined;
  const international = /^\s{0,5}(?:\+|00|\(\+)/.test(plain.normalize('NFKC'));
  const national = nationalAmerican(digits, { international, country: input.country, plain });
  if (national !== undefined) return northAmerican({ ...input, raw }, digits, national, areaCodes);
  return { phone: elsewhere({ ...input, raw }, digits, international) };
};

interface Shape {
  readonly international: boolean;
  readonly country: string | undefined;
  readonly plain: string;
}

const SHARED = new Set(['US', 'CA', 'PR', 'DO', 'JM', 'TT', 'BS', 'BB', 'GU', 'VI']);
/** Three, three and four digits apart, as North Americans write numbers. */
const isGrouped = (text: string): boolean => {
  const groups = text.match(/\d+/g) ?? [];
  const lengths = groups.map((group) => group.length).join('-');
  return lengths === '3-3-4' || lengths === '1-3-3-4' || lengths === '3-7';
};

/** The ten national digits of a North American number, or undefined when it is not one. */
const nationalAmerican = (digits: string, { international, country, plain }: Shape): string | undefined => {
  if (international) {
    const code = digits.startsWith('00') ? digits.slice(2) : digits;
    return code.startsWith('1') ? code.slice(1) : undefined;
  }
  if (country !== undefined && !SHARED.has(country)) return undefined;
  if (country === undefined && !isGrouped(plain)) return undefined;
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
};

const northAmerican = (
  input: PhoneInput,
  digits: string,
  national: string,
  areaCodes: Tables['areaCodes'],
): PhoneReading => {
  const entry = national.length === 10 ? areaCodes.get(national.slice(0, 3)) : undefined;
  // NANP numbering plan: the exchange never starts with 0 or 1 and is not a service code (N11).
  const exchange = /^[2-9](?!11)\d\d\d{4}$/.test(national.slice(3));
  const kind =
    entry === undefined ? 'unknown' : entry.kind === 'geographic' || entry.kind === 'other' ? 'ordinary' : entry.kind;
  const phone: Phone = {
    field: input.field,
    raw: input.raw,
    digits,
    e164: `+1${national}`,
    country: entry?.country,
    validity: entry !== undefined && (exchange || kind !== 'ordinary') ? 'valid' : 'impossible',
    kind,
    typed: input.typed,
  };
  return entry === undefined
    ? { phone }
    : { phone, areaCode: { field: input.field, code: national.slice(0, 3), entry } };
};

const kinds: Readonly<Record<string, Phone['kind']>> = {
  MOBILE: 'ordinary',
  FIXED_LINE: 'ordinary',
  FIXED_LINE_OR_MOBILE: 'ordinary',
  VOIP: 'voip',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'premium',
  PERSONAL_NUMBER: 'personal',
};

const countryCode = (country: string | undefined): CountryCode | undefined =>
  country !== undefined && isSupportedCountry(country) ? country : undefined;

const elsewhere = (input: PhoneInput, digits: string, international: boolean): Phone => {
  const region = countryCode(input.country);
  const base = { field: input.field, raw: input.raw, digits, typed: input.typed };
  const number =
    international || region !== undefined
      ? parsePhoneNumberFromString(
          international ? `+${digits.replace(/^00/, '')}` : digits,
          region === undefined ? {} : { defaultCountry: region },
        )
      : undefined;
  if (number === undefined)
    return { ...base, validity: international && digits.length > 6 ? 'impossible' : 'unknown', kind: 'unknown' };
  return {
    ...base,
    e164: number.number,
    country: number.country,
    validity: number.isValid()
      ? 'valid'
      : number.isPossible()
        ? 'unallocated'
        : international
          ? 'impossible'
          : 'unknown',
    kind: kinds[number.getType() ?? ''] ?? 'unknown',
  };
};

/** The same number as whoever gives it may write it: with its country, and as within it. */
const spellingsOf = (digits: string, country: CountryCode | undefined): readonly string[] => {
  const number = parsePhoneNumberFromString(digits, country === undefined ? {} : { defaultCountry: country });
  return number?.isPossible() === true ? [number.number, digitsOf(number.formatNational())] : [];
};

/**
 * Every number that digits typed into a search can mean, in the forms in which numbers are kept: without a country it may be
 * of any. Empty for fewer than seven digits.
 */
export const possibleNumbers = (raw: string): readonly string[] => {
  const plain = withoutExtension(raw.slice(0, LONGEST)).normalize('NFKC');
  const digits = digitsOf(plain);
  if (digits.length < 7) return [];
  const whole = spellingsOf(`+${digits.replace(/^00/, '')}`, undefined);
  const isWhole = /^\s{0,5}(?:\+|00|\(\+)/.test(plain);
  const within = isWhole ? [] : getCountries().flatMap((country) => spellingsOf(digits, country).slice(0, 1));
  return [...new Set([digits, digits.replace(/^00/, ''), ...whole, ...within])];
};
