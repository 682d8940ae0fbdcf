import type { AwardLevel, School, SpecialFocus } from '../engine/reference.ts';
import type { NamedSchool } from './school-index.ts';
import { schoolKey } from './school-key.ts';
import { tableRows } from './table-rows.ts';
import { americanAndAfricanSchools } from './tables/schools-americas-africa.ts';
import { eastAsianSchools } from './tables/schools-asia-east.ts';
import { westAsianSchools } from './tables/schools-asia-south-west.ts';
import { closedSchools } from './tables/schools-closed.ts';
import { northEuropeanSchools } from './tables/schools-europe-north.ts';
import { europeanSchools } from './tables/schools-europe-south.ts';
import { specialFocusSchools } from './tables/schools-special-focus.ts';
import { twoYearColleges } from './tables/schools-two-year.ts';
import { moreTwoYearColleges } from './tables/schools-two-year-more.ts';
import { unitedStatesSchools } from './tables/schools-united-states.ts';
import { moreUnitedStatesSchools } from './tables/schools-united-states-more.ts';
import { sharedSchoolKeys } from './tables/shared-school-names.ts';

const worldTables = [
  northEuropeanSchools,
  europeanSchools,
  westAsianSchools,
  eastAsianSchools,
  americanAndAfricanSchools,
];
const allTables = [
  ...worldTables,
  unitedStatesSchools,
  moreUnitedStatesSchools,
  specialFocusSchools,
  twoYearColleges,
  moreTwoYearColleges,
  closedSchools,
];

const focuses: readonly SpecialFocus[] = ['arts', 'health', 'faith', 'law', 'business', 'technical', 'other'];
const awards = new Map<string, AwardLevel>([
  ['c', 'certificate'],
  ['a', 'associate'],
  ['b', 'bachelor'],
  ['m', 'master'],
  ['d', 'doctorate'],
]);

interface Cells {
  /** A name after `~` is one that several schools bear. */
  readonly name: string;
  readonly aliases: string;
}

const named = ({ name, aliases }: Cells, school: Omit<School, 'name'>): NamedSchool => {
  const others = aliases === '' ? [] : aliases.split('; ');
  const shared = name.startsWith('~');
  return {
    school: { name: shared ? name.slice(1) : name, ...school },
    keys: (shared ? others : [name, ...others]).map(schoolKey),
  };
};

const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(', '));
const year = (cell: string): { founded?: number } => (cell === '' ? {} : { founded: Number(cell) });
const town = (cell: string): { city?: string } => (cell === '' ? {} : { city: cell });
/** `CA-ON`: country and province. */
const land = (cell: string): { country: string; region?: string } => {
  const [country = '', region = ''] = cell.split('-');
  return region === '' ? { country } : { country, region };
};
/** `d110635`: highest award and unit id. */
const award = (cell: string): { highestAward?: AwardLevel; unitId: number } => {
  const highestAward = awards.get(cell.slice(0, 1));
  return { ...(highestAward === undefined ? {} : { highestAward }), unitId: Number(cell.slice(1)) };
};

const worldSchools = (): readonly NamedSchool[] =>
  worldTables
    .flatMap(tableRows)
    .map(([name = '', place = '', city = '', founded = '', domains = '', aliases = '']) =>
      named({ name, aliases }, { ...land(place), ...town(city), ...year(founded), domains: list(domains) }),
    );

const americanSchools = (): readonly NamedSchool[] =>
  [unitedStatesSchools, moreUnitedStatesSchools]
    .flatMap(tableRows)
    .map(([name = '', region = '', city = '', founded = '', unit = '', domains = '', aliases = '']) =>
      named(
        { name, aliases },
        {
          country: 'US',
          region,
          ...town(city),
          ...year(founded),
          ...award(unit),
          domains: list(domains),
        },
      ),
    );

const lowerSchools = (): readonly NamedSchool[] =>
  [twoYearColleges, moreTwoYearColleges]
    .flatMap(tableRows)
    .map(([name = '', region = '', city = '', unit = '', domains = '', aliases = '']) =>
      named({ name, aliases }, { country: 'US', region, ...town(city), ...award(unit), domains: list(domains) }),
    );

const focusedSchools = (): readonly NamedSchool[] =>
  tableRows(specialFocusSchools).map(
    ([name = '', region = '', city = '', field, unit = '', domains = '', aliases = '']) => {
      const specialFocus = focuses.find((it) => it === field) ?? 'other';
      return named(
        { name, aliases },
        {
          country: 'US',
          region,
          ...town(city),
          specialFocus,
          ...award(unit),
          domains: list(domains),
        },
      );
    },
  );

const formerSchools = (): readonly NamedSchool[] =>
  tableRows(closedSchools).map(([name = '', place = '', city = '', closed = '', , aliases = '']) =>
    named({ name, aliases }, { ...land(place), ...town(city), closed, domains: [] }),
  );

/** The end of a line begins a row; `~` marks its name as shared. */
const sharedName = /\n~([^|]+)/g;

/** Keys of names that several schools bear: the list of such names, and the marked names of the tables. */
export const sharedKeys = (): ReadonlySet<string> => {
  const keys = new Set(sharedSchoolKeys());
  for (const table of allTables) {
    for (const [, name = ''] of table.matchAll(sharedName)) keys.add(schoolKey(name));
  }
  return keys;
};

/** The bundled schools, each with the keys of its names. */
export const bundledSchools = (): readonly NamedSchool[] => [
  ...worldSchools(),
  ...americanSchools(),
  ...focusedSchools(),
  ...lowerSchools(),
  ...formerSchools(),
];
