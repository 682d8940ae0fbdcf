import { wordsOf } from '../intake/fold.ts';

/** Postal abbreviations of the words that people spell in several ways (USPS Publication 28, appendices C1 and C2). */
const short: ReadonlyMap<string, string> = new Map(
  (
    'street:st avenue:ave av:ave road:rd drive:dr lane:ln court:ct boulevard:blvd place:pl square:sq terrace:ter ' +
    'parkway:pkwy highway:hwy circle:cir trail:trl way:way north:n south:s east:e west:w northeast:ne northwest:nw ' +
    'southeast:se southwest:sw apartment:unit apt:unit suite:unit ste:unit flat:unit no:unit number:unit room:unit rm:unit ' +
    'floor:fl strasse:str'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [long = '', abbreviation = ''] = pair.split(':');
      return [long, abbreviation];
    }),
);

/** Where somebody lives, as one text for one dwelling however it is spelt. */
export interface Dwelling {
  readonly text: string;
  /** False for a house or building number without a unit: many homes may lie behind it. */
  readonly unit: boolean;
}

/** The town at the end of an address in one line; empty when its last part is a unit or there is but one part. */
export const townIn = (street: string): string => {
  const parts = street.split(',');
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  const [word = ''] = wordsOf(last.replaceAll('#', ' unit '));
  return ['unit', 'fl'].includes(short.get(word) ?? word) ? '' : last;
};

/** Five digits of a ZIP code: the other four name a delivery route, and most people leave them out. */
const ZIP_PLUS_4 = /^(\d{5})-\d{4}$/;

/** A town at the end of the street is stated twice. */
const withoutTown = (words: readonly string[], town: readonly string[]): readonly string[] =>
  town.length > 0 && words.slice(-town.length).join(' ') === town.join(' ') ? words.slice(0, -town.length) : words;

/**
 * One form for an address down to the unit: `12 Oak Street, Apt. 4` and `12 OAK ST #4` are the same in one town.
 * Undefined without a number and a town or postal code: a street alone is no dwelling.
 */
export const dwellingOf = (street: string, town: string): Dwelling | undefined => {
  const spot = wordsOf(town.trim().replace(ZIP_PLUS_4, '$1'));
  const stated = withoutTown(wordsOf(street.replaceAll('#', ' unit ')), spot);
  const words = stated.map((word) => short.get(word) ?? word);
  if (spot.length === 0 || words.length < 2 || !words.some((word) => /^\d/.test(word))) return undefined;
  const single = words.filter((word, index) => word !== 'unit' || words[index - 1] !== 'unit');
  return { text: `${single.join(' ')}|${spot.join(' ')}`, unit: single.includes('unit') };
};
