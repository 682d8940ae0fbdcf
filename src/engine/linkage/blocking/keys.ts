import { eitherOrder, type Feature, type FeatureName, type Features, mixed } from './features.ts';

/** One way of bringing records together: those that share the value of a key are compared. */
export interface Key {
  readonly name: string;
  readonly feature: Feature;
  /** What a block is split by while it is too large, in this order. */
  readonly refinements: readonly { readonly name: string; readonly feature: Feature }[];
  /** Its part of the pairs that may be compared, against that of other keys. */
  readonly weight: number;
}

interface Recipe {
  /** All must be there. `given+surname` style names are joined by hand below. */
  readonly of: readonly FeatureName[];
  readonly order?: 'either';
  readonly refine?: readonly FeatureName[];
  /** 1 unless most of what the key brings together are strangers. */
  readonly weight?: number;
}

/**
 * The most telling keys first. Each kind of error must leave one key whole: a wrong birth date leaves names and
 * places, a new address leaves names and birth, a misspelt name leaves its sound.
 */
// biome-ignore format: a table
const recipes: readonly Recipe[] = [
  { of: ['identifier'], refine: ['birthYear', 'surnameSound'] },
  { of: ['email'], refine: ['initial', 'birthYear'] },
  { of: ['phone'], refine: ['initial', 'birthYear'] },
  { of: ['surnameSound', 'birth'], refine: ['initial', 'locality'] },
  { of: ['givenSound', 'birth'], refine: ['surnameStart', 'locality', 'postcode'] },
  { of: ['given', 'surname'], order: 'either', refine: ['birthYear', 'locality', 'birthDay', 'postcode'] },
  { of: ['mailbox'], refine: ['birthYear', 'initial', 'locality'] },
  { of: ['birth', 'postcode'], refine: ['house'] },
  { of: ['birth'], refine: ['localitySound', 'initial', 'surnameStart'] },
  { of: ['givenSound', 'surnameSound', 'localitySound'], refine: ['postcode', 'birthYear'] },
  { of: ['givenSound', 'surnameSound', 'birthDay'], refine: ['locality', 'birthYear'] },
  { of: ['givenSound', 'surnameSound'], order: 'either', refine: ['birthYear', 'birthMonth'] },
  { of: ['surname', 'postcode'], refine: ['initial', 'birthYear'] },
  { of: ['given', 'postcode'], refine: ['birthYear', 'house', 'birthDay'] },
  { of: ['given', 'locality'], refine: ['birthYear', 'birthDay'] },
  { of: ['surname', 'locality'], refine: ['birthYear', 'birthDay', 'initial'] },
  { of: ['birthDay', 'locality'], refine: ['initial', 'birthYear', 'surnameStart'], weight: 0.6 },
  { of: ['house', 'streetSound'], refine: ['locality', 'initial', 'postcode', 'birthYear'], weight: 0.3 },
  { of: ['identifierStart'], refine: ['birthYear', 'surnameStart', 'initial'], weight: 0.4 },
  { of: ['identifierEnd'], refine: ['birthYear', 'surnameStart', 'initial'], weight: 0.4 },
  { of: ['phoneEnd'], refine: ['birthYear', 'surnameStart', 'initial'], weight: 0.2 },
  { of: ['phoneStart'], refine: ['surnameStart', 'birthYear', 'initial'], weight: 0.2 },
  { of: ['mailboxStart'], refine: ['birthYear', 'birthDay', 'locality'], weight: 0.3 },
];

/** The keys that a table of people allows. */
export const keysOf = (features: Features): readonly Key[] =>
  recipes.flatMap(({ of, order, refine = [], weight = 1 }) => {
    const parts = of.flatMap((name) => features[name] ?? []);
    const [first, second] = parts;
    if (parts.length < of.length || first === undefined) return [];
    const feature = order === 'either' && second !== undefined ? eitherOrder(first, second) : mixed(parts);
    const refinements = refine.flatMap((name) => {
      const refining = features[name];
      return refining === undefined || of.includes(name) ? [] : [{ name, feature: refining }];
    });
    return [{ name: of.join(' + '), feature, refinements, weight }];
  });
