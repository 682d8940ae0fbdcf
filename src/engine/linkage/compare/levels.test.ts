import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../people.ts';
import { comparisons } from './all.ts';

const sameGivenName = (a: string, b: string): boolean => [a, b].sort().join() === 'bob,robert';
const all = comparisons(sameGivenName);
const roles = Object.keys(all).flatMap((name) => Object.values(all).filter(({ role }) => role === name));

const levelOf = (role: Role, a: string, b: string): string | undefined => all[role].levels[all[role].compare(a, b)];

describe('levels of agreement', () => {
  test.each<[Role, string, string, string]>([
    ['given', 'bob', 'robert', 'short form'],
    ['given', 'mary', 'mary anne', 'short form'],
    ['given', 'r', 'robert', 'initial'],
    ['given', 'robert', 'robret', 'one edit'],
    ['given', 'elizabeth', 'elzabeht', 'similar'],
    ['given', 'robert', 'linda', 'differs'],
    ['surname', 'garcia lopez', 'lopez', 'part'],
    ['surname', 'winterbotham', 'wintrbottham', 'similar'],
    ['surname', 'smith', 'smyth', 'one edit'],
    ['surname', 'smith', 'jones', 'differs'],
    ['middle', 'j', 'james', 'initial'],
    ['birth', '19810304', '19810403', 'day and month swapped'],
    ['birth', '19810304', '19810305', 'one digit'],
    ['birth', '19811213', '19812113', 'one digit'],
    ['birth', '19810304', '19620304', 'same day and month'],
    ['birth', '19810310', '19810329', 'same year, near'],
    ['birth', '19810304', '1981', 'year only, same'],
    ['birth', '19810304', '19451127', 'differs'],
    ['age', '31', '32', 'one year apart'],
    ['age', '31', '41', 'differs'],
    ['house-number', '12', '12a', 'one edit'],
    ['street', 'high st', 'hihg st', 'few edits'],
    ['street', 'kings ford rd', 'kingsford rd', 'few edits'],
    ['locality', 'southampton', 'sothamtpon', 'few edits'],
    ['postcode', 'sw1a1aa', 'sw1a2bb', 'same area'],
    ['postcode', '30080', '30081', 'one edit'],
    ['region', 'nsw', 'vic', 'differs'],
    ['email', 'anna74@example.org', 'anna75@example.org', 'other digits'],
    ['email', 'anna.smith@example.org', 'ana.smith@example.org', 'one edit'],
    ['email', 'anna.smith@example.org', 'anna.smith@example.net.test', 'same mailbox name'],
    ['email', 'anna.smith@example.org', 'bert@example.org', 'differs'],
    ['phone', '2025550143', '2025550134', 'one digit'],
    ['phone', '2025550143', '4155559876', 'differs'],
    ['identifier', '6988048', '6988047', 'one digit'],
    ['identifier', '6988048', '9688047', 'two digits'],
  ])('%s: %s and %s: %s', (role, a, b, expected) => {
    expect(levelOf(role, a, b)).toBe(expected);
  });

  // Better, worse: only the order is asserted.
  test.each<[Role, string, readonly [string, string], readonly [string, string]]>([
    ['given', 'a slip before another name', ['robert', 'robret'], ['robert', 'rebecca']],
    ['surname', 'a slip before a part', ['fernandez', 'fernandes'], ['fernandez', 'ferreira']],
    ['birth', 'a digit before a year', ['19810304', '19810314'], ['19810304', '19791104']],
    ['street', 'a slip before another street', ['mill lane', 'mil lane'], ['mill lane', 'oak road']],
    [
      'email',
      'a slip before another mailbox',
      ['kim.lee@example.org', 'kim.le@example.org'],
      ['kim.lee@example.org', 'jo@example.org'],
    ],
  ])('%s: %s', (role, _, better, worse) => {
    expect(all[role].compare(...better)).toBeLessThan(all[role].compare(...worse));
  });

  const value = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'o', '1', '9', ' ', '@') });
  const digits = fc.string({ minLength: 8, maxLength: 8, unit: fc.constantFrom('0', '1', '2', '9') });
  test.each(roles.map((comparison) => [comparison.role, comparison] as const))(
    '%s is symmetric and says nothing that is no level',
    (role, { compare, levels, expected }) => {
      expect(expected).toHaveLength(levels.length);
      fc.assert(
        fc.property(role === 'birth' ? digits : value, role === 'birth' ? digits : value, (a, b) => {
          fc.pre(a !== b);
          const level = compare(a, b);
          expect(compare(b, a)).toBe(level);
          expect(level).toBeGreaterThanOrEqual(2);
          expect(level).toBeLessThan(levels.length);
        }),
        { seed: 3, numRuns: 300 },
      );
    },
  );
});
