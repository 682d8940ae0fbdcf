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

/**
 * One form for an address down to the unit: `12 Oak Street, Apt. 4` and `12 OAK ST #4` are the same in one town.
 * Undefined without a number and a town or postal code: a street alone is no dwelling.
 */
export const dwellingOf = (street: string, town: string): Dwelling | undefined => {
  const words = wordsOf(street.replaceAll('#', ' unit ')).map((word) => short.get(word) ?? word);
  if (words.length < 2 || !words.some((word) => /^\d/.test(word))) return undefined;
  const spot = wordsOf(town).join(' ');
  if (spot === '') return undefined;
  const single = words.filter((word, index) => word !== 'unit' || words[index - 1] !== 'unit');
  return { text: `${single.join(' ')}|${spot}`, unit: single.includes('unit') };
};
