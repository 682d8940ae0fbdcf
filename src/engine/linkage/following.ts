import { type Comparison, type Follows, SAME } from './compare/comparison.ts';
import { type LevelShares, levelBits } from './model.ts';
import type { PairReader } from './pair-reader.ts';
import type { Role } from './people.ts';

/** What columns follow, by number; 0 is nothing. */
const kinds: readonly (Follows | undefined)[] = [undefined, 'names', 'area', 'postcode'];

/** For each column the number of what it follows. */
export const followedBy = (comparisons: readonly Comparison[]): Uint8Array =>
  Uint8Array.from(comparisons, ({ follows }) => kinds.indexOf(follows));

/** Works out for one pair how far each thing that columns follow agrees: 0 not, 1 in part, 2 in full. */
export interface Agreement {
  /** By number of what is followed. */
  readonly of: Uint8Array;
  readonly read: (levels: Uint8Array, offset: number) => void;
}

export const createAgreement = ({ columns }: Pick<PairReader, 'columns'>): Agreement => {
  const of = new Uint8Array(kinds.length);
  const placeOf = (role: Role): number => columns.findIndex((column) => column.role === role);
  const given = placeOf('given');
  const surname = placeOf('surname');
  const postcode = placeOf('postcode');
  const locality = placeOf('locality');
  return {
    of,
    read(levels, offset) {
      const same = (place: number): boolean => place !== -1 && levels[offset + place] === SAME;
      of[1] = (same(given) ? 1 : 0) + (same(surname) ? 1 : 0);
      of[3] = same(postcode) ? 2 : 0;
      of[2] = of[3] === 2 ? 2 : same(locality) ? 1 : 0;
    },
  };
};

/** Bits of a column by how far what it follows agrees, and by level. */
export const bitsByAgreement = (shares: LevelShares): readonly [Float64Array, Float64Array, Float64Array] => {
  const bits = levelBits(shares);
  if (shares.uFollowing === undefined) return [bits, bits, bits];
  const [inPart, inFull] = shares.uFollowing;
  return [bits, levelBits({ m: shares.m, u: inPart }), levelBits({ m: shares.m, u: inFull })];
};
