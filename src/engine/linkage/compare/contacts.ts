import { editDistance } from '../../similarity/edit-distance.ts';
import { jaroWinkler } from '../../similarity/jaro-winkler.ts';
import type { Comparison } from './comparison.ts';

const EMAIL = [
  'missing',
  'same',
  'one edit',
  'other digits',
  'few edits',
  'same mailbox name',
  'similar mailbox name',
  'differs',
] as const;

const MAILBOX_SIMILAR = 0.9;

const localPart = (email: string): string => {
  const at = email.indexOf('@');
  return at === -1 ? email : email.slice(0, at);
};

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** The same but for digits: `anna74` and `anna7` are two accounts more often than one written wrongly. */
const sameButDigits = (a: string, b: string): boolean => {
  let i = 0;
  let j = 0;
  for (;;) {
    while (isDigit(a.charCodeAt(i))) i += 1;
    while (isDigit(b.charCodeAt(j))) j += 1;
    if (i >= a.length || j >= b.length) return i >= a.length && j >= b.length;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
    i += 1;
    j += 1;
  }
};

/** Mail addresses, lower case. */
export const emailComparison: Comparison = {
  role: 'email',
  cost: 'compare',
  levels: EMAIL,
  expected: [0, 0.8, 0.07, 0.01, 0.04, 0.02, 0.02, 0.04],
  part: localPart,
  bounds: {
    alphabet: 'letters',
    edits: 4,
    similarity: MAILBOX_SIMILAR,
    exempts: () => false,
    established: 'spelling only',
  },
  follows: 'names',
  compare(a, b) {
    if (sameButDigits(a, b)) return EMAIL.indexOf('other digits');
    const limit = Math.min(a.length, b.length) >= 12 ? 4 : 2;
    const edits = editDistance(a, b, limit);
    if (edits === 1) return EMAIL.indexOf('one edit');
    const localA = localPart(a);
    const localB = localPart(b);
    if (edits <= limit && localA.length >= 3 && localB.length >= 3) return EMAIL.indexOf('few edits');
    if (localA === localB && localA.length >= 4) return EMAIL.indexOf('same mailbox name');
    const similar = Math.min(localA.length, localB.length) >= 5 && jaroWinkler(localA, localB) >= MAILBOX_SIMILAR;
    return EMAIL.indexOf(similar ? 'similar mailbox name' : 'differs');
  },
};

const NUMBER = ['missing', 'same', 'one digit', 'two digits', 'differs'] as const;

const numberLevel = (a: string, b: string): number => {
  const edits = editDistance(a, b, 2);
  if (edits === 1) return NUMBER.indexOf('one digit');
  return NUMBER.indexOf(edits === 2 && Math.min(a.length, b.length) >= 6 ? 'two digits' : 'differs');
};

/** Phone numbers as digits. */
export const phoneComparison: Comparison = {
  role: 'phone',
  cost: 'compare',
  levels: NUMBER,
  expected: [0, 0.75, 0.07, 0.03, 0.15],
  bounds: { alphabet: 'digits', edits: 2, similarity: 2, exempts: () => false, established: 'spelling only' },
  compare: numberLevel,
};

/** Numbers that one person has and nobody else: social security, licence, customer. */
export const identifierComparison: Comparison = {
  role: 'identifier',
  cost: 'compare',
  levels: NUMBER,
  expected: [0, 0.85, 0.08, 0.02, 0.05],
  bounds: { alphabet: 'digits', edits: 2, similarity: 2, exempts: () => false, established: 'spelling only' },
  compare: numberLevel,
};
