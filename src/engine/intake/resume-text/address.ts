import type { Location } from '../../contract/application.ts';
import { isCountry, isRegion, mayBeCity, parsePlace } from './places.ts';

const LONGEST_ADDRESS = 160;

/** "TX 78704", "Georgia 30309-1234", "ON K1A 0B6". */
const regionAndCode = /^([\p{L}. ]{2,22})[ ]+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4})$/u;
/** "80331 München", "D-10115 Berlin", "00-950 Warszawa", "1012 AB Amsterdam", "114 55 Stockholm". */
const codeAndCity = /^(?:[A-Z]{1,2}-)?(\d{4,5}|\d{2}-\d{3}|\d{4} [A-Z]{2}|\d{3} \d{2})[ ]+(\p{L}.{1,38})$/u;
/** "Leeds LS8 2QT", "M1 3HE". */
const britishCode = /^(.{0,40}?)[ ]{0,2}\b([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/;
/** "Bengaluru 560001", "Bengaluru - 560001", "São Paulo 01310-100". */
const cityAndCode = /^(\p{L}[\p{L} .'-]{1,38}?)[ ]{0,2}[-–]?[ ]{0,2}(\d{5,6}|\d{5}-\d{3})$/u;
const bareCode = /^(?:\d{5}(?:-\d{3,4})?|\d{6})$/;

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

const readAmerican: TailReader = (rest, last) => {
  const [, region = '', postalCode] = regionAndCode.exec(last) ?? [];
  if (postalCode === undefined) return undefined;
  if (isRegion(region)) return withTownBefore(rest, { region, postalCode });
  const place = parsePlace(region);
  return place === undefined ? undefined : { ...joinStreet(rest), ...place, postalCode };
};

const readEuropean: TailReader = (rest, last) => {
  const [, postalCode, city = ''] = codeAndCity.exec(last) ?? [];
  return mayBeCity(city) ? { ...joinStreet(rest), city, postalCode } : undefined;
};

const readBritish: TailReader = (rest, last) => {
  const [, town = '', postalCode] = britishCode.exec(last) ?? [];
  if (postalCode === undefined) return undefined;
  const city = town.replace(/[,\s]{1,3}$/, '');
  return city === '' ? withTownBefore(rest, { postalCode }) : { ...joinStreet(rest), city, postalCode };
};

const readOther: TailReader = (rest, last) => {
  const [, city = '', postalCode] = cityAndCode.exec(last) ?? [];
  return mayBeCity(city) ? { ...joinStreet(rest), city, postalCode } : undefined;
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

const street =
  /^(?:\d{1,5}[a-z]?[ ,]|flat |apt |unit |suite |p\.?o\.? box |calle |rua |rue |avenida |ul\. |via )|\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|terrace|close|square|apt|unit)\b\.?|(?:stra(?:ß|ss)e|str\.|weg|allee|platz|gasse|ring)\s{0,2}\d/i;

/** "Bengaluru - 560001": the dash is no separator between two fields. */
export const joinPostalCode = (text: string): string => text.replace(/ ?[-–] ?(\d{6})(?=\D|$)/, ' $1');

/** Does a line look like the street part of an address, with a number in it? */
export const isStreet = (text: string): boolean => text.length < 80 && /\d/.test(text) && street.test(text);
