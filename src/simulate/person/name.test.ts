import { describe, expect, test } from 'vitest';
import { namings } from '../data/names/namings.ts';
import { createRandom } from '../random.ts';
import { localPart } from './mailbox.ts';
import { drawName, slug, withoutAccents } from './name.ts';

test.each([
  ['Øyvind Åkesson', 'Oyvind Akesson'],
  ['Łucja Dąbrowski', 'Lucja Dabrowski'],
  ['Đỗ Ngọc', 'Do Ngoc'],
  ['Vaʻafusuaga', 'Vaafusuaga'],
  ['Yıldız', 'Yildiz'],
])('%s is %s on a plain keyboard', (name, expected) => {
  expect(withoutAccents(name)).toBe(expected);
});

describe.each(namings)('names of the tradition $id', (naming) => {
  const random = createRandom(4);
  const names = Array.from({ length: 200 }, () => drawName(naming, random));

  test('are never empty and hold the given name', () => {
    for (const { full, given } of names) {
      expect(full.trim()).toBe(full);
      expect(full).not.toBe('');
      expect(full).toContain(given);
    }
  });

  test('make mailboxes of plain letters and digits that nobody is likely to own', () => {
    for (const name of names) {
      expect(localPart(name, random)).toMatch(/^[a-z][a-z0-9._]*\d{5,6}$/);
      expect(slug(name.given)).toMatch(/^[a-z]+$/);
    }
  });
});
