import { shortNames } from '../data/short-names.ts';
import type { Random } from '../random.ts';
import { drawName, drawNaming } from './name.ts';
import type { FullName } from './person.ts';

/** Marriage or divorce: another family name before a new one, after it, or instead of it. */
export const married = (name: FullName, random: Random): FullName => {
  const other = drawName(drawNaming(random), random);
  if (other.family === '' || name.family === '' || other.family === name.family) return name;
  const family = random.weighted([
    [other.family, 7],
    [`${name.family}-${other.family}`, 2],
    [`${name.family} ${other.family}`, 1],
  ]);
  return { given: name.given, family, full: `${name.given} ${family}`, native: null };
};

const short = (name: FullName, random: Random): FullName | null => {
  const forms = shortNames.get(name.given);
  if (forms === undefined || name.family === '') return null;
  const given = random.pick(forms);
  return { given, family: name.family, full: `${given} ${name.family}`, native: null };
};

const turned = (name: FullName, random: Random): FullName | null =>
  name.family === ''
    ? null
    : {
        ...name,
        full: random.pick([`${name.family} ${name.given}`, `${name.family}, ${name.given}`]),
      };

const ownScript = (name: FullName): FullName | null => (name.native === null ? null : { ...name, full: name.native });

/** Without the middle name or the second family name, or with an initial that the other one left out. */
const bare = (name: FullName, random: Random): FullName | null => {
  const plain = `${name.given} ${name.family}`.trim();
  if (plain !== name.full) return { ...name, full: plain };
  if (name.family === '') return null;
  return { ...name, full: `${name.given} ${random.pick('ABCDEFGHJKLMNPRSTW'.split(''))}. ${name.family}` };
};

const shortened = (name: FullName): FullName | null =>
  name.family === '' ? null : { ...name, full: `${name.given.slice(0, 1)}. ${name.family}` };

/** One person's name as the same person may write it another time: short form, order, own script, middle name, initial. */
export const writtenOtherwise = (name: FullName, random: Random): FullName => {
  for (const way of [short, ownScript, ...random.sample([turned, bare, shortened], 3)]) {
    const variant = random.chance(0.25) ? null : way(name, random);
    if (variant !== null && variant.full !== name.full) return variant;
  }
  return name;
};
