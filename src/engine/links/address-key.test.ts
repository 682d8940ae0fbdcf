import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dwellingOf, townIn } from './address-key.ts';

describe('spellings of one dwelling', () => {
  test.each([
    ['12 Oak Street, Apt. 4', '12 OAK ST #4'],
    ['12 Oak Street, Apt. 4', '12 oak st, apartment 4'],
    ['12 Oak Street, Apt. 4', '12 Oak St. Unit 4'],
    ['12 Oak Street, Apt. 4', '12 Oak Street Suite No. 4'],
    ['12 Oak Street, Apt. 4', '12 Oak Street Apt #4'],
    ['12 Oak Street, Apt. 4', '12  Oak\tStreet ,Apt 4,'],
    ['1 North Main Avenue', '1 N. Main Ave'],
    ['1 North Main Avenue', '1 n main av'],
    ['99 Südstraße 3', '99 sudstrasse 3'],
    ['5 Rua São João', '5 rua sao joao'],
    ['7 Northeast 8th Parkway', '7 NE 8th Pkwy'],
  ])('%s = %s', (one, other) => {
    expect(dwellingOf(one, '78701')).toBeDefined();
    expect(dwellingOf(one, '78701')).toEqual(dwellingOf(other, '78701'));
  });
  test.each([
    ['the town at the end of the street', '12 Oak Street, Springfield', 'Springfield', '12 Oak Street', 'springfield'],
    ['the four digits of a delivery route', '12 Oak Street', '78701-1234', '12 Oak Street', '78701'],
  ])('%s does not matter', (_, street, town, otherStreet, otherTown) => {
    expect(dwellingOf(street, town)).toEqual(dwellingOf(otherStreet, otherTown));
  });
});

test.each([
  ['the number', '12 Oak Street', '13 Oak Street'],
  ['the unit', '12 Oak Street #4', '12 Oak Street #5'],
  ['a unit at all', '12 Oak Street #4', '12 Oak Street'],
  ['the street', '12 Oak Street', '12 Elm Street'],
  ['the kind of street', '12 Oak Street', '12 Oak Avenue'],
  ['the direction', '12 N Oak Street', '12 S Oak Street'],
])('another dwelling when %s differs', (_, one, other) => {
  expect(dwellingOf(one, '78701')).not.toEqual(dwellingOf(other, '78701'));
});

test('one street in two towns is two', () => {
  expect(dwellingOf('12 Oak Street', '78701')).not.toEqual(dwellingOf('12 Oak Street', '78702'));
});

test.each([
  ['12 Oak Street #4', true],
  ['12 Oak Street, Flat 4', true],
  ['12 Oak Street, Room 4', true],
  ['12 Oak Street', false],
])('%s is known down to the unit: %s', (street, unit) => {
  expect(dwellingOf(street, '78701')?.unit).toBe(unit);
});

test.each([
  ['', '78701'],
  ['Oak Street', '78701'],
  ['12', '78701'],
  ['12 Oak Street', ''],
  ['12 Oak Street', ' - '],
  ['Austin', 'Austin'],
  ['🏠', '🏠'],
])('%j in %j is no dwelling', (street, town) => {
  expect(dwellingOf(street, town)).toBeUndefined();
});

test.each([
  ['12 Oak Street, Springfield', ' Springfield'],
  ['12 Oak Street, Apt 4, Springfield', ' Springfield'],
  ['12 Oak Street, Apt 4', ''],
  ['12 Oak Street, #4', ''],
  ['12 Oak Street, Floor 3', ''],
  ['12 Oak Street', ''],
  ['', ''],
])('%j ends with the town %j', (street, town) => {
  expect(townIn(street)).toBe(town);
});

test('case, punctuation and spaces never make another dwelling', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const between = fc.constantFrom(' ', '  ', ', ', '. ', ' ,');
  fc.assert(
    fc.property(fc.nat(9999), word, word, fc.nat(99), between, between, (number, one, other, unit, a, b) => {
      const plain = dwellingOf(`${number} ${one} ${other} apt ${unit}`, '78701');
      expect(dwellingOf(`${number}${a}${one.toUpperCase()}${b}${other}${a}APT.${b}${unit}`, ' 78701 ')).toEqual(plain);
    }),
    { numRuns: 300, seed: 8 },
  );
});

test('any text is taken', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (street, town) => {
        const dwelling = dwellingOf(street, town);
        if (dwelling !== undefined) expect(dwelling.text).toMatch(/^[a-z0-9 ]+\|[a-z0-9 ]+$/);
        townIn(street);
      },
    ),
    { numRuns: 500, seed: 9 },
  );
});
