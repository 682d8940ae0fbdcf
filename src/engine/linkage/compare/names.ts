import { editDistance } from '../../similarity/edit-distance.ts';
import { jaroWinkler } from '../../similarity/jaro-winkler.ts';
import type { Comparison } from './comparison.ts';

/** Whether two given names are forms of one name (Bob, Robert). */
export type SameGivenName = (a: string, b: string) => boolean;

const GIVEN = [
  'missing',
  'same',
  'short form',
  'one edit',
  'similar',
  'initial',
  'swapped',
  'faintly alike',
  'differs',
] as const;
const SURNAME = [
  'missing',
  'same',
  'one edit',
  'similar',
  'part',
  'swapped',
  "in the given name's place",
  'faintly alike',
  'differs',
] as const;
const MIDDLE = ['missing', 'same', 'initial', 'one edit', 'similar', 'differs'] as const;

/** Above this Jaro-Winkler similarity two names look like spellings of one: Winkler's own upper bound for a match. */
const SIMILAR = 0.88;
const FAINT = 0.8;

type Likeness = 'one edit' | 'similar' | 'faintly alike' | 'differs';

/** How alike two different names are written. */
const likeness = (a: string, b: string): Likeness => {
  const shorter = Math.min(a.length, b.length);
  const edits = editDistance(a, b, 2);
  if (edits === 1 && shorter >= 3) return 'one edit';
  if (edits === 2 && shorter >= 5) return 'similar';
  const alike = jaroWinkler(a, b);
  if (alike >= SIMILAR && shorter >= 3) return 'similar';
  return alike >= FAINT && shorter >= 3 ? 'faintly alike' : 'differs';
};

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 || b.length === 1) && a.charCodeAt(0) === b.charCodeAt(0);

/** One of several words: "mary" of "mary anne", "lopez" of "garcia lopez". */
const isPart = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
};

const exempts = (name: string): boolean => name.length === 1 || name.includes(' ');

/** Given names: spelling, short forms, initials, and names in the surname's place. */
export const givenComparison = (sameGivenName: SameGivenName): Comparison => ({
  role: 'given',
  cost: 'remember',
  levels: GIVEN,
  expected: [0, 0.78, 0.03, 0.07, 0.04, 0.01, 0.03, 0.02, 0.02],
  crossed: { with: 'surname', both: GIVEN.indexOf('swapped'), alone: GIVEN.indexOf('swapped'), repeats: 'nothing' },
  bounds: { alphabet: 'letters', edits: 2, similarity: FAINT, exempts, established: 'may be related' },
  compare(a, b) {
    if (isInitial(a, b)) return GIVEN.indexOf('initial');
    if (isPart(a, b) || sameGivenName(a, b)) return GIVEN.indexOf('short form');
    return GIVEN.indexOf(likeness(a, b));
  },
});

/** Surnames: spelling, double names, and names in the given name's place. */
export const surnameComparison: Comparison = {
  role: 'surname',
  cost: 'remember',
  levels: SURNAME,
  expected: [0, 0.78, 0.08, 0.04, 0.01, 0.01, 0.02, 0.02, 0.04],
  crossed: {
    with: 'given',
    both: SURNAME.indexOf('swapped'),
    alone: SURNAME.indexOf("in the given name's place"),
    repeats: 'partner',
  },
  bounds: { alphabet: 'letters', edits: 2, similarity: FAINT, exempts, established: 'spelling only' },
  compare: (a, b) => (isPart(a, b) ? SURNAME.indexOf('part') : SURNAME.indexOf(likeness(a, b))),
};

/** Middle names, which are often only an initial. */
export const middleComparison: Comparison = {
  role: 'middle',
  cost: 'remember',
  levels: MIDDLE,
  expected: [0, 0.7, 0.12, 0.06, 0.04, 0.08],
  bounds: { alphabet: 'letters', edits: 2, similarity: SIMILAR, exempts, established: 'spelling only' },
  compare(a, b) {
    if (isInitial(a, b)) return MIDDLE.indexOf('initial');
    const alike = likeness(a, b);
    return MIDDLE.indexOf(alike === 'faintly alike' ? 'differs' : alike);
  },
};
