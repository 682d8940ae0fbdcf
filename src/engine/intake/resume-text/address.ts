import type { Location } from '../../contract/application.ts';
import { keyOf } from './key.ts';
import { isCountry, isRegion, mayBeCity, parsePlace } from './places.ts';

const LONGEST_ADDRESS = 160;

/** A piece of an address cut before its last words. */
const cutBefore = (text: string, count: number): readonly [before: string, last: string] => {
  const words = text.split(' ').filter((it) => it !== '');
  return [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
};

const americanCode = /^(?:\d{5}|\d{5}-\d{4}|\d{4})$/;
const canadianCode = /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/;
const britishCode = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;
/** "80331", "D-10115", "00-950" before the town. */
const leadingCode = /^(?:[A-Z]{1,2}-)?(?:\d{4}|\d{5}|\d{2}-\d{3})$/;
/** "1012 AB", "114 55" before the town. */
const leadingPair = /^(?:\d{4} [A-Z]{2}|\d{3} \d{2})$/;
/** "Bengaluru 560001", "São Paulo 01310-100". */
const trailingCode = /^(?:\d{5}|\d{6}|\d{5}-\d{3})$/;
const bareCode = /^(?:\d{5}|\d{6}|\d{5}-\d{3}|\d{5}-\d{4})$/;

const joinStreet = (pieces: readonly string[]): { address?: string } => {
  const street = pieces.join(', ');
  return /\d/.test(street) && /\p{L}/u.test(street) ? { address: street } : {};
};

/** Reads the last piece of an address once the country is off; `rest` are the pieces before it. */
type TailReader = (rest: readonly string[], last: string) => Location | undefined;

/** The town stands in the piece before the code, the street before that. */
const withTownBefore = (rest: readonly string[], found: Location): Location => {
  const before = rest.at(-1);
  if (before === undefined || !mayBeCity(before)) return { ...joinStreet(rest), ...found };
  return { ...joinStreet(rest.slice(0, -1)), city: before, ...found };
};

/** "TX 78704", "Georgia 30309-1234", "ON K1A 0B6", "Denver CO 80202". */
const readAmerican: TailReader = (rest, last) => {
  const [one, pair] = [cutBefore(last, 1), cutBefore(last, 2)];
  const [region, postalCode] = canadianCode.test(pair[1]) ? pair : one;
  if (!americanCode.test(postalCode) && !canadianCode.test(postalCode)) return undefined;
  if (isRegion(region)) return withTownBefore(rest, { region, postalCode });
  const place = parsePlace(region);
  return place === undefined ? undefined : { ...joinStreet(rest), ...place, postalCode };
};

/** "80331 München", "D-10115 Berlin", "00-950 Warszawa", "1012 AB Amsterdam", "114 55 Stockholm". */
const readEuropean: TailReader = (rest, last) => {
  const [first = '', second = '', ...others] = last.split(' ');
  const isPair = leadingPair.test(`${first} ${second}`);
  if (!isPair && !leadingCode.test(first)) return undefined;
  const city = (isPair ? others : [second, ...others]).join(' ');
  const postalCode = isPair ? `${first} ${second}` : first.replace(/^[A-Z]{1,2}-/, '');
  return mayBeCity(city) ? { ...joinStreet(rest), city, postalCode } : undefined;
};

/** "Leeds LS8 2QT", "M1 3HE". */
const readBritish: TailReader = (rest, last) => {
  const [town, postalCode] = cutBefore(last, 2);
  if (!britishCode.test(postalCode)) return undefined;
  return town === '' ? withTownBefore(rest, { postalCode }) : { ...joinStreet(rest), city: town, postalCode };
};

const readOther: TailReader = (rest, last) => {
  const [city, postalCode] = cutBefore(last, 1);
  return trailingCode.test(postalCode) && mayBeCity(city) ? { ...joinStreet(rest), city, postalCode } : undefined;
};

const tailReaders: readonly TailReader[] = [readAmerican, readEuropean, readBritish, readOther];

const readTail: TailReader = (rest, last) => {
  for (const read of tailReaders) {
    const found = read(rest, last);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** "…, Bengaluru 560001, Karnataka", "12 High St, Austin, TX", "Milan, Lombardy": the last piece is the region. */
const readBeforeRegion: TailReader = (pieces, region) => {
  const before = pieces.at(-1);
  if (before === undefined || !mayBeCity(region)) return undefined;
  const inner = readTail(pieces.slice(0, -1), before);
  if (inner !== undefined) return { ...inner, region };
  const isTown = mayBeCity(before) && (isRegion(region) || pieces.length === 1);
  return isTown ? { ...joinStreet(pieces.slice(0, -1)), city: before, region } : undefined;
};

/**
 * Reads one line as an address or a place, every part as written: "12 High St, Austin, TX 78704", "Ahornallee 27, 50667
 * Köln", "Leeds LS8 2QT", "Bergen, Norway". Undefined when it holds neither a postal code nor a known region or country.
 */
export const parseAddress = (text: string): Location | undefined => {
  if (text.length < 4 || text.length > LONGEST_ADDRESS) return undefined;
  if (!text.includes(',') && !/\d/.test(text)) return parsePlace(text);
  const pieces = text
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '');
  const country = pieces.length > 1 && isCountry(pieces.at(-1) ?? '') ? pieces.pop() : undefined;
  const named = country === undefined ? {} : { country };
  let last = pieces.pop() ?? '';
  if (bareCode.test(last) && pieces.length > 0) last = `${pieces.pop() ?? ''} ${last}`;
  const tail = readTail(pieces, last);
  if (tail !== undefined) return { ...tail, ...named };
  const inRegion = country !== undefined || isRegion(last) ? readBeforeRegion(pieces, last) : undefined;
  if (inRegion !== undefined) return { ...inRegion, ...named };
  if (country !== undefined && mayBeCity(last)) return { ...joinStreet(pieces), city: last, country };
  const place = pieces.length === 0 ? parsePlace(last) : undefined;
  return place === undefined ? undefined : { ...place, ...named };
};

const streetWords: ReadonlySet<string> = new Set(
  `street st road rd avenue ave lane ln drive dr boulevard blvd court ct way place pl terrace close square apt unit flat suite
  calle rua rue avenida ul via strasse str weg allee platz gasse ring`.split(/\s+/),
);
const streetEnding = /(?:strasse|straße|str|weg|allee|platz|gasse|ring)$/;

const isStreetWord = (word: string): boolean => streetWords.has(word) || streetEnding.test(word);

/** "Bengaluru - 560001": the dash is no separator between two fields. */
export const joinPostalCode = (text: string): string => text.replace(/ ?[-–] ?(\d{6})(?=\D|$)/, ' $1');

/** Does a line look like the street part of an address, with a number in it? */
export const isStreet = (text: string): boolean => {
  if (text.length > 80 || !/\d/.test(text)) return false;
  return /^\d{1,5}[a-z]?[ ,]/i.test(text) || keyOf(text).split(' ').some(isStreetWord);
};
