import type { School } from '../engine/reference.ts';
import type { NamedSchool } from './school-index.ts';

const agree = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

/** Whether two schools that share a name are one: by unit id, by domain, or by country and town. */
const isSame = (a: School, b: School): boolean => {
  if (a.unitId !== undefined && b.unitId !== undefined) return a.unitId === b.unitId;
  if (a.domains.some((domain) => b.domains.includes(domain))) return true;
  if (!agree(a.country, b.country)) return false;
  if (agree(a.city?.toLowerCase(), b.city?.toLowerCase())) return true;
  const bare = (school: School): boolean => school.city === undefined && school.region === undefined;
  return agree(a.region, b.region) || bare(a) || bare(b);
};

const join = (known: NamedSchool, added: NamedSchool): NamedSchool => ({
  school: {
    ...added.school,
    ...known.school,
    domains: [...new Set([...known.school.domains, ...added.school.domains])],
  },
  keys: [...new Set([...known.keys, ...added.keys])],
});

/**
 * Schools of several sources as one list: a school that an earlier source has keeps its facts and gains names, domains
 * and what was unknown. Two schools of one name that cannot be told to be one stay two, so their name finds neither.
 */
export const mergeSchools = (sources: readonly (readonly NamedSchool[])[]): readonly NamedSchool[] => {
  const merged: NamedSchool[] = [];
  const placesByKey = new Map<string, number[]>();
  const placeByUnit = new Map<number, number>();

  const remember = (place: number, { school, keys }: NamedSchool): void => {
    if (school.unitId !== undefined) placeByUnit.set(school.unitId, place);
    for (const key of keys) {
      const places = placesByKey.get(key);
      if (places === undefined) placesByKey.set(key, [place]);
      else if (!places.includes(place)) places.push(place);
    }
  };
  const find = ({ school, keys }: NamedSchool): number | undefined => {
    const place = school.unitId === undefined ? undefined : placeByUnit.get(school.unitId);
    if (place !== undefined) return place;
    for (const key of keys) {
      for (const candidate of placesByKey.get(key) ?? []) {
        const known = merged[candidate];
        if (known !== undefined && isSame(known.school, school)) return candidate;
      }
    }
    return undefined;
  };

  for (const source of sources) {
    for (const named of source) {
      const place = find(named);
      const known = place === undefined ? undefined : merged[place];
      if (place === undefined || known === undefined) {
        merged.push(named);
        remember(merged.length - 1, named);
        continue;
      }
      merged[place] = join(known, named);
      remember(place, named);
    }
  }
  return merged;
};
