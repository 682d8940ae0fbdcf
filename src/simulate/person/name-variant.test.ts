import { describe, expect, test } from 'vitest';
import { namings } from '../data/names/namings.ts';
import { createRandom } from '../random.ts';
import { drawName, slug } from './name.ts';
import { married, writtenOtherwise } from './name-variant.ts';

describe.each(namings)('a name of the tradition $id', (naming) => {
  const random = createRandom(12);
  const names = Array.from({ length: 60 }, () => drawName(naming, random));

  test('is written otherwise for most, and never empty', () => {
    const others = names.map((name) => writtenOtherwise(name, random));
    for (const other of others) expect(other.full.trim()).not.toBe('');
    expect(others.filter((other, index) => other.full !== names[index]?.full).length).toBeGreaterThan(25);
  });

  test('keeps the given name through a marriage', () => {
    const wed = names.map((name) => married(name, random));
    wed.forEach((name, index) => {
      expect(slug(name.given)).toBe(slug(names[index]?.given ?? ''));
    });
    expect(wed.filter((name, index) => name.family !== names[index]?.family).length).toBeGreaterThan(25);
  });
});

test.each([
  [{ given: 'Robert', family: 'Miller', full: 'Robert J. Miller', native: null }, /^(?:Bob|Rob) Miller$/],
  [{ given: 'Olena', family: 'Koval', full: 'Olena Koval', native: 'Олена Коваль' }, /^Олена Коваль$/],
  [
    { given: 'Aoife', family: 'Nolan', full: 'Aoife Nolan', native: null },
    /^(?:Nolan,? Aoife|A\. Nolan|Aoife [A-Z]\. Nolan)$/,
  ],
])('%o turns into one of its usual forms', (name, expected) => {
  const random = createRandom(5);
  const forms = Array.from({ length: 40 }, () => writtenOtherwise(name, random).full);
  expect(forms.some((form) => expected.test(form))).toBe(true);
});
