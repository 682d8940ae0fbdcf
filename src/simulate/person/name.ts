import type { Naming, Spelling } from '../data/names/naming.ts';
import { namings } from '../data/names/namings.ts';
import type { Random } from '../random.ts';
import type { FullName } from './person.ts';

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  ʻ: '',
  ʼ: '',
};

/** The same name on a keyboard without accents. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øØłŁđĐßıæʻʼ]/g, (letter) => letters[letter] ?? '');

const MOST_SLUGS = 20_000;
const slugs = new Map<string, string>();

/** Lower-case letters and digits only, for mailboxes and handles. The names of the tables come again and again. */
export const slug = (text: string): string => {
  const known = slugs.get(text);
  if (known !== undefined) return known;
  const made = withoutAccents(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
  if (slugs.size < MOST_SLUGS) slugs.set(text, made);
  return made;
};

/** Frequent names stand first in the tables and are drawn more often. */
const common = (from: readonly Spelling[], random: Random): Spelling => {
  const picked = from[Math.floor(from.length * random.next() ** 1.5)];
  return picked ?? random.pick(from);
};

const native = (order: readonly (Spelling | null)[], separator: string): string | null => {
  const parts = order.flatMap((it) => (it === null ? [] : [it.native]));
  return parts.every((part) => part !== null) ? parts.join(separator) : null;
};

const joined = (naming: Naming, given: string, family: string, random: Random): string =>
  naming.order === 'family-first' && random.chance(0.3) ? `${family} ${given}` : `${given} ${family}`;

const middle = (naming: Naming, given: Spelling, random: Random): string => {
  const other = common(naming.given, random);
  if (other.latin === given.latin) return '';
  return naming.id === 'english' && random.chance(0.6) ? `${other.latin.slice(0, 1)}.` : other.latin;
};

/** One invented full name of a tradition. */
export const drawName = (naming: Naming, random: Random): FullName => {
  const given = common(naming.given, random);
  const family = common(naming.family, random);
  const ownScript =
    naming.order === 'family-first' && naming.id !== 'vietnamese'
      ? native([family, given], '')
      : native([given, family], ' ');
  const name = { given: given.latin, family: family.latin, native: ownScript };

  switch (naming.shape) {
    case 'plain':
    case 'patronymic':
      return { ...name, full: joined(naming, name.given, name.family, random) };
    case 'double': {
      const second = common(naming.family, random).latin;
      const two = random.chance(0.6) && second !== name.family;
      return { ...name, full: two ? `${name.given} ${name.family} ${second}` : `${name.given} ${name.family}` };
    }
    case 'middle': {
      const between = random.chance(0.35) ? middle(naming, given, random) : '';
      const first = between === '' ? name.given : `${name.given} ${between}`;
      return { ...name, full: joined(naming, first, name.family, random) };
    }
    case 'initials': {
      const initial = name.family.slice(0, 1);
      const full = random.weighted([
        [`${initial}. ${name.given}`, 3],
        [`${name.given} ${initial}`, 2],
        [`${name.given} ${name.family}`, 5],
      ]);
      return { ...name, full };
    }
    case 'single':
      return random.chance(0.35)
        ? { given: name.given, family: '', full: name.given, native: null }
        : { ...name, full: `${name.given} ${name.family}` };
  }
};

/** One tradition, all equally likely: who somebody is does not depend on it. */
export const drawNaming = (random: Random): Naming => random.pick(namings);
