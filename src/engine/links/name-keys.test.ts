import { expect, test } from 'vitest';
import { personName } from '../intake/names.ts';
import { nameKeys, nameQuery, nameRank } from './name-keys.ts';

const wordsOf = (name: string): readonly string[] => personName(name).words;

/** What an index does with the keys, and whoever opens what it found with the names. */
const rankOf = (typed: string, borne: string): number => {
  const query = nameQuery(wordsOf(typed));
  if (query === undefined) return 0;
  const keys = new Set(nameKeys(wordsOf(borne)));
  const has = (key: number): boolean => keys.has(key);
  const isFound = query.joined.some(has) || query.some.every((some) => some.some(has));
  return isFound ? nameRank(query.words, wordsOf(borne)) : 0;
};

test('a name is found whole, in another order, with other marks, in part and as one word', () => {
  for (const [typed, borne] of [
    ['ingrid solberg', 'Ingrid Solberg'],
    ['Solberg, Ingrid', 'Ingrid Solberg'],
    ['solberg', 'Ingrid Marie Solberg'],
    ['GONZALEZ maria', 'María González'],
    ['Jurgen', 'Jürgen Example'],
    ['王伟', 'Wang Wei'],
    ['wangwei', '王伟'],
    ['Wei Wang', 'Wangwei'],
    ['li', 'Li Example'],
  ] as const)
    expect(`${typed} ${rankOf(typed, borne)}`).toBe(`${typed} 3`);
});

test('beginnings and initials come after whole words, and other spellings after those', () => {
  expect(rankOf('sol', 'Ingrid Solberg')).toBe(2);
  expect(rankOf('solbe ingri', 'Ingrid Solberg')).toBe(2);
  expect(rankOf('I Solberg', 'Ingrid Solberg')).toBe(2);
  expect(rankOf('Дмитрий', 'Dmitry Example')).toBe(1);
  expect(rankOf('Aleksandr', 'Alexander Example')).toBe(1);
  expect(rankOf('Mohammed', 'Muhamad Example')).toBe(1);
});

test('every word that was typed has to be there', () => {
  expect(rankOf('ingrid solheim', 'Ingrid Solberg')).toBe(0);
  expect(rankOf('solbu', 'Ingrid Solberg')).toBe(0);
  expect(rankOf('K Solberg', 'Ingrid Solberg')).toBe(0);
  expect(nameQuery(wordsOf('I. S.'))).toBeUndefined();
  expect(nameQuery(wordsOf('--'))).toBeUndefined();
});

test('a long name is kept by a limited number of keys', () => {
  expect(nameKeys(wordsOf('Alexandrina '.repeat(50))).length).toBeLessThan(10);
  expect(nameKeys(wordsOf('abcde fghij klmno pqrst uvwxy '.repeat(10))).length).toBeLessThanOrEqual(50);
  expect(nameKeys([])).toEqual([]);
});
