import type { AwardLevel, School } from '../../engine/reference.ts';
import { levelLetters } from '../programmes.ts';
import type { NamedSchool } from '../school-index.ts';
import { schoolKey } from '../school-key.ts';

/** Bars, semicolons and line ends part the cells of a stored row. */
const separators = /[|;\r\n\t]+/g;
const clean = (text: string): string => text.replace(separators, ' ').replace(/\s+/g, ' ').trim().slice(0, 200);

const mostNames = 30;
/** Two to four letters are the short form of too many schools. */
const shortForm = /^[A-Za-z.&-]{1,4}$/;

/** A row of a stored table of schools. */
export const packSchool = ({ school, keys }: NamedSchool): string =>
  [
    school.name,
    school.country ?? '',
    school.region ?? '',
    school.city ?? '',
    school.closed ?? '',
    school.highestAward === undefined ? '' : levelLetters[school.highestAward],
    String(school.unitId ?? ''),
    school.domains.join(';'),
    keys.join(';'),
  ].join('|');

const levels = new Map<string, AwardLevel>(
  (['certificate', 'associate', 'bachelor', 'master', 'doctorate'] as const).map((level) => [
    levelLetters[level],
    level,
  ]),
);
const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(';'));

/** Reads a row that {@link packSchool} made. */
export const unpackSchool = (row: string): NamedSchool => {
  const [name = '', country, region, city, closed, award = '', unit = '', domains = '', keys = ''] = row.split('|');
  const highestAward = levels.get(award);
  const school: School = {
    name,
    ...(country ? { country } : {}),
    ...(region ? { region } : {}),
    ...(city ? { city } : {}),
    ...(closed ? { closed } : {}),
    ...(highestAward === undefined ? {} : { highestAward }),
    ...(unit === '' ? {} : { unitId: Number(unit) }),
    domains: list(domains),
  };
  return { school, keys: list(keys) };
};

/** A school with the keys of its names, without the short forms that several schools have. */
export const nameSchool = (school: School, others: readonly string[]): NamedSchool => {
  const named = {
    ...school,
    name: clean(school.name),
    ...(school.city === undefined ? {} : { city: clean(school.city) }),
  };
  const names = others.map(clean).filter((name) => !shortForm.test(name));
  const keys = new Set([named.name, ...names].map(schoolKey));
  keys.delete('');
  return { school: named, keys: [...keys].slice(0, mostNames) };
};
