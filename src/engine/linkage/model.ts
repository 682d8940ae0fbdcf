import { MISSING } from './compare/comparison.ts';
import type { PairReader } from './pair-reader.ts';
import { addressRoles, type Role } from './people.ts';

export type Following = readonly [inPart: readonly number[], inFull: readonly number[]];

/** Estimated shares of one column: how often each level is shown by records of one person and of strangers. */
export interface LevelShares {
  readonly column: string;
  readonly role: Role;
  readonly levels: readonly string[];
  /** Share among pairs of one person's records; sums to 1 without "missing". */
  readonly m: readonly number[];
  /** Share among pairs of strangers; for agreement on one value the mean over values. */
  readonly u: readonly number[];
  /** The same among strangers for whom what the column follows agrees in part, and in full. */
  readonly uFollowing?: Following;
}

/** What Fellegi and Sunter's model knows after estimation ("A Theory for Record Linkage", 1969). */
export interface LinkageModel {
  /** Share of all pairs that are of one person. */
  readonly match: number;
  /** Share of all pairs that are of two people under one roof. */
  readonly household: number;
  /** Share of one person's pairs that show one address; the others have moved. */
  readonly stayed: number;
  readonly columns: readonly LevelShares[];
}

/** How the columns of a table act together in the model. */
export interface Layout {
  /** Columns of the address: they change together when somebody moves. */
  readonly address: readonly number[];
  /** Columns that people of one household share besides the address. */
  readonly shared: readonly number[];
  readonly birth: number;
  readonly alone: readonly number[];
}

/** Twins and couples of one birthday: how often two people of one household were born on one day. */
export const SAME_BIRTHDAY_AT_HOME = 0.01;

export const layoutOf = ({ columns }: Pick<PairReader, 'columns'>): Layout => {
  const places = columns.map((_, place) => place);
  const roleAt = (place: number): Role | undefined => columns[place]?.role;
  const isAddress = (place: number): boolean => {
    const role = roleAt(place);
    return role !== undefined && addressRoles.has(role);
  };
  return {
    address: places.filter(isAddress),
    shared: places.filter((place) => roleAt(place) === 'surname' || roleAt(place) === 'phone'),
    birth: places.findIndex((place) => roleAt(place) === 'birth'),
    alone: places.filter((place) => !isAddress(place)),
  };
};

/** Bits by level where they do not depend on the value: log2(m / u), 0 for "missing". */
export const levelBits = ({ m, u }: Pick<LevelShares, 'm' | 'u'>): Float64Array =>
  Float64Array.from(m, (share, level) => (level === MISSING ? 0 : Math.log2(share / (u[level] ?? 1))));
