import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schoolKey } from './school-key.ts';
import { fold, nameKey } from './text-key.ts';

describe('keys of names', () => {
  test.each([
    ['Université Paul-Sabatier', 'universite paul sabatier'],
    ["King's  College", 'kings college'],
    ['King’s College', 'kings college'],
    ['AT&T', 'at and t'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['  --  ', ''],
    ['МГУ', 'мгу'],
    ['清华大学', '清华大学'],
    ['मुंबई', 'मुंबई'],
  ])('%s has the key %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  test.each([
    ['The University of Washington', 'Univ. of Washington'],
    ['St. Olaf College', 'Saint Olaf College'],
    ['Texas A&M University', 'Texas A & M University'],
    ['Ecole Polytechnique', 'École polytechnique'],
  ])('%s and %s are one school', (a, b) => {
    expect(schoolKey(a)).toBe(schoolKey(b));
  });

  test.each([
    ['University of Washington', 'Washington University'],
    ['Miami University', 'University of Miami'],
    ['Indiana University', 'Indiana University of Pennsylvania'],
  ])('%s and %s are two', (a, b) => {
    expect(schoolKey(a)).not.toBe(schoolKey(b));
  });

  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));

  test('a key is its own key', () => {
    void fc.assert(
      fc.property(text, (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
        expect(schoolKey(schoolKey(name))).toBe(schoolKey(name));
      }),
      { seed: 11, numRuns: 2_000 },
    );
  });

  test('case, outer spaces and ASCII punctuation make no difference', () => {
    void fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        expect(nameKey(`  ${name.toUpperCase()}. `)).toBe(nameKey(name));
      }),
      { seed: 12, numRuns: 1_000 },
    );
  });

  test('folding is bounded', () => {
    expect(fold('é'.repeat(10_000)).length).toBeLessThanOrEqual(600);
  });
});
