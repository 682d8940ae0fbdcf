import type { Alphabet } from '../../similarity/signature.ts';
import type { Role } from '../people.ts';

/**
 * Ordered levels of agreement between two values of one role. The first is always "missing", which says nothing, the
 * second "same", the last "differs". A level is named by its place.
 */
export interface Comparison {
  readonly role: Role;
  readonly levels: readonly string[];
  /** First guess of how often two records of one person show each level; estimation starts here. */
  readonly expected: readonly number[];
  /** Level of two different values, neither empty: 2 or more. Symmetric. */
  readonly compare: (a: string, b: string) => number;
  /**
   * Bounds beyond which `compare` says "differs", whatever else the values say: more edits than `edits` and less
   * alike than `similarity` (Jaro-Winkler). Values that `exempts` names are always compared.
   */
  readonly bounds?: Bounds;
  /** Whether comparing costs more than remembering what came out. */
  readonly cost: 'remember' | 'compare';
  /** The part of a value that the bounds are about; the whole when absent. */
  readonly part?: (value: string) => string;
  /** What the column follows: among strangers for whom that agrees, it agrees more often. */
  readonly follows?: Follows;
  /** Levels for values that stand in each other's column, as given name and surname are swapped; absent when never. */
  readonly crossed?: Crossed;
}

/**
 * Mailboxes are named after people, so those of namesakes are alike. Towns, regions and streets follow the area:
 * neighbours share them all, and the town follows the postal code alone.
 */
export type Follows = 'names' | 'area' | 'postcode';

export interface Bounds {
  readonly alphabet: Alphabet;
  readonly edits: number;
  readonly similarity: number;
  /** Values by whose form alone another level is possible, such as an initial. */
  readonly exempts: (value: string) => boolean;
  /** Whether two values that many records have may be related beyond their spelling. */
  readonly established: 'spelling only' | 'may be related';
}

export interface Crossed {
  readonly with: Role;
  /** Both values stand in the other column. */
  readonly both: number;
  /** One does, and the other record lacks a value. */
  readonly alone: number;
  /** Whether `both` only repeats what the partner's level has already said, so that only its rarity counts. */
  readonly repeats: 'partner' | 'nothing';
}

export const MISSING = 0;
export const SAME = 1;

/** Place of a level by its name; for tests and tables. */
export const levelNamed = ({ levels, role }: Comparison, name: string): number => {
  const place = levels.indexOf(name);
  if (place === -1) throw new RangeError(`${role} has no level "${name}": ${levels.join(', ')}`);
  return place;
};
