import type { School, Tables } from '../engine/reference.ts';
import { schoolKey } from './school-key.ts';

/** A school with the keys of every name it goes by. */
export interface NamedSchool {
  readonly school: School;
  readonly keys: readonly string[];
}

/** Schools by key; `null` for a key that several schools share. */
export type SchoolIndex = ReadonlyMap<string, School | null>;

/** Schools by the keys of their names; a key of two schools finds neither, nor does one that is known to be shared. */
export const indexSchools = (schools: Iterable<NamedSchool>, shared: ReadonlySet<string>): SchoolIndex => {
  const index = new Map<string, School | null>();
  for (const key of shared) index.set(key, null);
  for (const { school, keys } of schools) {
    for (const key of keys) {
      if (key === '') continue;
      const known = index.get(key);
      index.set(key, known === undefined || known === school ? school : null);
    }
  }
  return index;
};

/** Parts of a school's name as people write it: "University, Town", "University - Campus", "University (Short)". */
const partBreak = /[,;()[\]|–—]| - /;
const hyphen = /-/;
const atPlace = / (?:at|@) /i;
const beforeDivision = / (?=(?:school|college|faculty|department) of )/i;
const spaces = /\s+/g;
const longestName = 200;

/** First words of a part that names a division of the school or a site, and not the school. */
const divisions = /^(?:school|college|faculty|department|institute|division|campus|main|online|global|graduate|class) /;
const wholeCampus = new Set([
  'campus',
  'main',
  'main campus',
  'online',
  'online campus',
  'global campus',
  'global',
  'usa',
]);

type Places = Tables['places'];

/** First letters of a school's words: "Massachusetts Institute of Technology" has "mit". */
const initials = (name: string): string =>
  schoolKey(name)
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('');

/** Whether the rest of what was written fits a school: its place, a division, or another of its names. */
const fits = (part: string, school: School, { index, places }: { index: SchoolIndex; places: Places }): boolean => {
  const key = schoolKey(part);
  if (key === '' || wholeCampus.has(key) || divisions.test(`${key} `)) return true;
  if (index.get(key) === school || initials(school.name) === key) return true;
  if (school.city !== undefined && schoolKey(school.city) === key) return true;
  if (school.country === undefined) return false;
  if (places.country(part) === school.country) return true;
  return school.region !== undefined && places.region(school.country, part) === school.region;
};

const findByParts = (parts: readonly string[], context: { index: SchoolIndex; places: Places }): School | undefined => {
  for (const [at, part] of parts.entries()) {
    const school = context.index.get(schoolKey(part));
    if (!school) continue;
    return parts.every((other, index) => index === at || fits(other, school, context)) ? school : undefined;
  }
  return undefined;
};

/** Finds one school by a name as written on a résumé. A shared name finds nothing, with or without its place. */
export const schoolFinder = (index: SchoolIndex, places: Places): Tables['schools'] => ({
  find(name) {
    const text = name.slice(0, longestName).replace(spaces, ' ');
    const exact = index.get(schoolKey(text));
    if (exact !== undefined) return exact ?? undefined;
    for (const separator of [partBreak, hyphen, atPlace, beforeDivision]) {
      if (!separator.test(text)) continue;
      const found = findByParts(text.split(separator), { index, places });
      if (found !== undefined) return found;
    }
    return undefined;
  },
});
