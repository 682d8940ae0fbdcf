import { editDistance } from '../../similarity/edit-distance.ts';
import { jaroWinkler } from '../../similarity/jaro-winkler.ts';
import type { Alphabet } from '../../similarity/signature.ts';
import type { Role } from '../people.ts';
import type { Bounds, Comparison, Crossed } from './comparison.ts';

const PLACE = ['missing', 'same', 'few edits', 'similar', 'swapped', 'in the other line', 'differs'] as const;
const SIMILAR = 0.88;

const bounds = (alphabet: Alphabet, edits: number, similarity: number): Bounds => ({
  alphabet,
  edits,
  similarity,
  exempts: () => false,
  established: 'spelling only',
});

const spaceless = (text: string): string => text.replaceAll(' ', '');

const placeLevel = (a: string, b: string): number => {
  const edits = editDistance(a, b, 2);
  const shorter = Math.min(a.length, b.length);
  if ((edits === 1 && shorter >= 3) || (edits === 2 && shorter >= 6)) return PLACE.indexOf('few edits');
  if (spaceless(a) === spaceless(b)) return PLACE.indexOf('few edits');
  return PLACE.indexOf(shorter >= 3 && jaroWinkler(a, b) >= SIMILAR ? 'similar' : 'differs');
};

/** A street without its kind: most streets are roads, lanes or courts. */
const withoutKind = (street: string): string => {
  const space = street.lastIndexOf(' ');
  return space < 3 ? street : street.slice(0, space);
};

const placeComparison = (role: Role, partner: Role, repeats: Crossed['repeats']): Comparison => ({
  role,
  cost: 'remember',
  follows: 'area',
  levels: PLACE,
  expected: [0, 0.75, 0.1, 0.06, 0.01, 0.01, 0.07],
  crossed: { with: partner, both: PLACE.indexOf('swapped'), alone: PLACE.indexOf('in the other line'), repeats },
  part: withoutKind,
  bounds: bounds('letters', 2, SIMILAR),
  compare: placeLevel,
});

/** The street without its number. */
export const streetComparison = placeComparison('street', 'second-line', 'nothing');
/** A second line: building, estate, unit. */
export const secondLineComparison = placeComparison('second-line', 'street', 'partner');

const TOWN_SIMILAR = 0.85;
const LOCALITY = ['missing', 'same', 'few edits', 'similar', 'differs'] as const;

/** Town, suburb or city. */
export const localityComparison: Comparison = {
  role: 'locality',
  follows: 'postcode',
  cost: 'remember',
  levels: LOCALITY,
  expected: [0, 0.78, 0.1, 0.05, 0.07],
  bounds: bounds('letters', 2, TOWN_SIMILAR),
  compare(a, b) {
    const edits = editDistance(a, b, 2);
    const shorter = Math.min(a.length, b.length);
    if ((edits === 1 && shorter >= 3) || (edits === 2 && shorter >= 5)) return LOCALITY.indexOf('few edits');
    return LOCALITY.indexOf(shorter >= 3 && jaroWinkler(a, b) >= TOWN_SIMILAR ? 'similar' : 'differs');
  },
};

const CODE = ['missing', 'same', 'one edit', 'same area', 'differs'] as const;

/** Postal codes without spaces; the first half stands for an area (five digits: three; "SW1A 1AA": "SW1"). */
export const postcodeComparison: Comparison = {
  role: 'postcode',
  cost: 'compare',
  levels: CODE,
  expected: [0, 0.82, 0.08, 0.03, 0.07],
  compare(a, b) {
    if (editDistance(a, b, 1) === 1) return CODE.indexOf('one edit');
    const area = Math.ceil(Math.min(a.length, b.length) / 2);
    return CODE.indexOf(a.slice(0, area) === b.slice(0, area) ? 'same area' : 'differs');
  },
};

const HOUSE = ['missing', 'same', 'one edit', 'differs'] as const;

/** House numbers. */
export const houseNumberComparison: Comparison = {
  role: 'house-number',
  cost: 'compare',
  levels: HOUSE,
  expected: [0, 0.82, 0.1, 0.08],
  bounds: bounds('digits', 1, 2),
  compare: (a, b) => HOUSE.indexOf(editDistance(a, b, 1) === 1 ? 'one edit' : 'differs'),
};

const REGION = ['missing', 'same', 'one edit', 'differs'] as const;

/** State or province. */
export const regionComparison: Comparison = {
  role: 'region',
  follows: 'area',
  cost: 'compare',
  levels: REGION,
  expected: [0, 0.9, 0.04, 0.06],
  bounds: bounds('letters', 1, 2),
  compare: (a, b) => REGION.indexOf(editDistance(a, b, 1) === 1 ? 'one edit' : 'differs'),
};
