import type { AwardLevel, School, SpecialFocus } from '../engine/reference.ts';
import type { NamedSchool } from './school-index.ts';
import { tableRows } from './table-rows.ts';
import { americanAndAfricanSchools } from './tables/schools-americas-africa.ts';
import { eastAsianSchools } from './tables/schools-asia-east.ts';
import { westAsianSchools } from './tables/schools-asia-south-west.ts';
import { closedSchools } from './tables/schools-closed.ts';
import { northEuropeanSchools } from './tables/schools-europe-north.ts';
import { europeanSchools } from './tables/schools-europe-south.ts';
import { specialFocusSchools } from './tables/schools-special-focus.ts';
import { unitedStatesSchools } from './tables/schools-united-states.ts';
import { moreUnitedStatesSchools } from './tables/schools-united-states-more.ts';

const focuses: readonly SpecialFocus[] = ['arts', 'health', 'faith', 'law', 'business', 'technical', 'other'];
const awards = new Map<string, AwardLevel>([
  ['c', 'certificate'],
  ['a', 'associate'],
  ['b', 'bachelor'],
  ['m', 'master'],
  ['d', 'doctorate'],
]);

const named = (written: string, aliases: string, school: Omit<School, 'name'>): NamedSchool => {
  const shared = written.startsWith('~');
  const name = shared ? written.slice(1) : written;
  const others = aliases === '' ? [] : aliases.split('; ');
  return { school: { name, ...school }, names: shared ? others : [name, ...others] };
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
  [northEuropeanSchools, europeanSchools, westAsianSchools, eastAsianSchools, americanAndAfricanSchools]
    .flatMap(tableRows)
    .map(([name = '', place = '', city = '', founded = '', domains = '', aliases = '']) =>
      named(name, aliases, { ...land(place), ...town(city), ...year(founded), domains: list(domains) }),
    );

const americanSchools = (): readonly NamedSchool[] =>
  [unitedStatesSchools, moreUnitedStatesSchools]
    .flatMap(tableRows)
    .map(([name = '', region = '', city = '', founded = '', unit = '', domains = '', aliases = '']) =>
      named(name, aliases, {
        country: 'US',
        region,
        ...town(city),
        ...year(founded),
        ...award(unit),
        domains: list(domains),
      }),
    );

const focusedSchools = (): readonly NamedSchool[] =>
  tableRows(specialFocusSchools).map(
    ([name = '', region = '', city = '', field, unit = '', domains = '', aliases = '']) => {
      const specialFocus = focuses.find((it) => it === field) ?? 'other';
      return named(name, aliases, {
        country: 'US',
        region,
        ...town(city),
        specialFocus,
        ...award(unit),
        domains: list(domains),
      });
    },
  );

const formerSchools = (): readonly NamedSchool[] =>
  tableRows(closedSchools).map(([name = '', place = '', city = '', closed = '', , aliases = '']) =>
    named(name, aliases, { ...land(place), ...town(city), closed, domains: [] }),
  );

/** The bundled schools, each with its names. */
export const bundledSchools = (): readonly NamedSchool[] => [
  ...worldSchools(),
  ...americanSchools(),
  ...focusedSchools(),
  ...formerSchools(),
];
