import { compareNames, type PersonName, sameWord } from '../intake/names.ts';
import type { Tables } from '../reference.ts';
import type { CareerStep, Key } from './traces.ts';

/** One side of a comparison. Hashes of equal values are equal. */
export interface Identity {
  readonly name: readonly string[];
  readonly script: 'latin' | 'other';
  readonly region: number;
  readonly town: number;
  readonly keys: readonly Pick<Key, 'space' | 'role' | 'hash'>[];
  readonly jobs: readonly CareerStep[];
  readonly schools: readonly number[];
}

interface Level {
  readonly id: string;
  /** log2 (m / u): how much likelier between two applications of one person than of two. */
  readonly bits: number;
}

type Compare = (left: Identity, right: Identity, context: Context) => Level;

export interface Context {
  /** Estimated resemblance of the two résumés, 0 to 1; undefined where it was not looked at. */
  readonly resemblance?: number | undefined;
  readonly nicknames: Tables['nicknames'];
  /** Bits that agreement on this full name is worth: fewer for names that many people bear. */
  nameBits(name: readonly string[]): number;
}

const level = (id: string, bits: number): Level => ({ id, bits });
/** A side is absent: nothing is known, which is neither for nor against. */
const notCompared = level('not compared', 0);

const nameOf = ({ name: words, script }: Identity): PersonName => ({ raw: '', words, joined: words.join(''), script });

/** Words of the first name that have no counterpart in the second; initials have one in every word they begin. */
const unmatched = (words: readonly string[], others: readonly string[], nicknames: Tables['nicknames']): number =>
  words.filter(
    (word) =>
      !others.some((other) => sameWord(word, other, nicknames) || (word.length === 1 && other.startsWith(word))) &&
      word.length > 1,
  ).length;

const name: Compare = (left, right, { nicknames, nameBits }) => {
  switch (compareNames(nameOf(left), nameOf(right), nicknames)) {
    case 'same':
      return level('same name', nameBits(left.name));
    case 'variant': {
      const both = Math.min(unmatched(left.name, right.name, nicknames), unmatched(right.name, left.name, nicknames));
      if (both === 0) return level('shorter form, nickname or typo', 4);
      // Relatives share a surname; who marries keeps the first name.
      return sameWord(left.name[0] ?? '', right.name[0] ?? '', nicknames)
        ? level('the first name in common', 0.5)
        : level('one name in common', -1);
    }
    case 'different':
      return level('no name in common', -9);
    case 'unreadable':
      return notCompared;
  }
};

const own = ({ keys }: Identity, space: Key['space']): number[] =>
  keys.flatMap((key) => (key.space === space && key.role === 'own' ? [key.hash] : []));

/** Agreement where any value of one side is among the other's. */
const shared =
  (space: Key['space'], agree: Level, differ: Level): Compare =>
  (left, right) => {
    const ours = own(left, space);
    const theirs = own(right, space);
    if (ours.length === 0 || theirs.length === 0) return notCompared;
    return ours.some((hash) => theirs.includes(hash)) ? agree : differ;
  };

const sameDwelling = level('same dwelling', 5);
const home: Compare = (left, right, context) => {
  for (const space of ['dwelling', 'building'] as const)
    if (shared(space, sameDwelling, notCompared)(left, right, context) === sameDwelling) return sameDwelling;
  if (left.town !== 0 && left.town === right.town) return level('same town', 1);
  if (left.region === 0 || right.region === 0) return notCompared;
  return left.region === right.region ? level('same region', 0) : level('another region', -1);
};

/** Employers in common, as a share of the shorter list. */
export const careerOverlap = (left: readonly CareerStep[], right: readonly CareerStep[]): number | undefined => {
  const ours = new Set(left.map((step) => step.employer));
  const theirs = new Set(right.map((step) => step.employer));
  if (ours.size === 0 || theirs.size === 0) return undefined;
  let both = 0;
  for (const employer of ours) if (theirs.has(employer)) both += 1;
  return both / Math.min(ours.size, theirs.size);
};

const career: Compare = (left, right) => {
  const overlap = careerOverlap(left.jobs, right.jobs);
  if (overlap === undefined) return notCompared;
  if (overlap >= 0.6)
    return level('most employers in common', Math.min(left.jobs.length, right.jobs.length) > 1 ? 6 : 3);
  if (overlap > 0) return level('some employers in common', 2);
  return Math.min(left.jobs.length, right.jobs.length) > 1 ? level('no employer in common', -4) : notCompared;
};

/** The papers themselves, where both have some and they were compared. */
const text: Compare = (_left, _right, { resemblance }) => {
  if (resemblance === undefined) return notCompared;
  return resemblance >= 0.8 ? level('the same text', 3) : notCompared;
};

const school: Compare = (left, right) => {
  if (left.schools.length === 0 || right.schools.length === 0) return notCompared;
  return left.schools.some((it) => right.schools.includes(it))
    ? level('a school in common', 2)
    : level('no school in common', -2);
};

/**
 * The comparisons behind "is this one person?", in the order of a record-linkage table (Fellegi and Sunter 1969):
 * ordered levels, each with log2 of how much likelier it is for one person than for two. Nothing here says whether
 * anybody is honest: it only keeps one person's several applications from looking like a ring.
 */
const comparisons: readonly (readonly [name: string, compare: Compare])[] = [
  ['name', name],
  ['e-mail', shared('email', level('same mailbox', 9), level('another mailbox', -1))],
  ['phone', shared('phone', level('same number', 7), level('another number', -1))],
  ['profile', shared('profile', level('same profile', 8), level('other profiles', -1.5))],
  ['home', home],
  ['career', career],
  ['résumé', text],
  ['school', school],
  ['device', shared('device', level('same device', 3), level('another device', -0.2))],
];

/** log2 odds that two applications which share some value come from one person, before anything is compared. */
export const SAME_PERSON_PRIOR = -8;
/** From here up one person, from its negative down two; between them nobody can tell. */
const CERTAIN = 2;
/** What two applications without a name in common come to at most: nobody can tell. */
const MOST_WITHOUT_NAME = 1;

export interface PersonComparison {
  readonly bits: number;
  readonly relation: 'same-person' | 'different-people' | 'uncertain';
  readonly levels: readonly { readonly comparison: string; readonly level: string; readonly bits: number }[];
}

/** Whether two applications come from one person. Symmetric. */
export const comparePeople = (left: Identity, right: Identity, context: Context): PersonComparison => {
  let bits = SAME_PERSON_PRIOR;
  const levels = comparisons.map(([comparison, compare]) => {
    const reached = compare(left, right, context);
    bits += reached.bits;
    return { comparison, level: reached.id, bits: reached.bits };
  });
  // Contacts and papers alone do not make one person of two names: that is what a ring looks like.
  if (levels[0]?.level === 'no name in common' && bits > MOST_WITHOUT_NAME) {
    levels.push({ comparison: 'limit', level: 'without a name in common', bits: MOST_WITHOUT_NAME - bits });
    bits = MOST_WITHOUT_NAME;
  }
  return {
    bits,
    relation: bits >= CERTAIN ? 'same-person' : bits <= -CERTAIN ? 'different-people' : 'uncertain',
    levels,
  };
};
