import type { AwardLevel } from '../../engine/reference.ts';
import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { Converted } from '../kinds.ts';
import type { NamedSchool } from '../school-index.ts';
import type { Content } from '../source/content.ts';
import { type CsvRow, columnReader, csvRows } from '../source/csv.ts';
import { hostOf } from './domain.ts';
import { packRows, shown } from './list-items.ts';
import { nameSchool, packSchool } from './school-rows.ts';

/** HLOFFER: highest level of offering (IPEDS HD data dictionary). */
const awards = new Map<string, AwardLevel>([
  ['1', 'certificate'],
  ['2', 'certificate'],
  ['3', 'associate'],
  ['4', 'associate'],
  ['5', 'bachelor'],
  ['6', 'bachelor'],
  ['7', 'master'],
  ['8', 'master'],
  ['9', 'doctorate'],
]);

const aliasBreak = /\|| {2,}/;
/** CLOSEDAT: `05/27/2022`, or -2 for open schools. */
const closingDay = /^(\d{1,2})\/(?:\d{1,2}\/)?(\d{4})$/;

const closingMonth = (cell: string): { closed?: string } => {
  const found = closingDay.exec(cell);
  return found === null ? {} : { closed: `${found[2]}-${(found[1] ?? '').padStart(2, '0')}` };
};

/** "DeVry University" of "DeVry University-Indiana". */
const withoutSite = (name: string): string => name.split('-', 1)[0]?.trim() ?? name;

/** A site that closed while another of the same name stays open does not close the school. */
const withoutClosedSites = (schools: readonly NamedSchool[]): readonly NamedSchool[] => {
  const open = new Set(
    schools.filter(({ school }) => school.closed === undefined).map(({ school }) => withoutSite(school.name)),
  );
  return schools.map((it) => {
    if (it.school.closed === undefined || !open.has(withoutSite(it.school.name))) return it;
    const { closed: _, ...school } = it.school;
    return { ...it, school };
  });
};

/** `HD2022.csv`: the year of the survey is the only date of the file. */
const yearOf = (name: string): { published?: string } => {
  const year = /hd(20\d{2})/i.exec(name)?.[1];
  return year === undefined ? {} : { published: `${year}-12-31` };
};

/** Turns an IPEDS HD file into rows of schools. */
export const convertIpedsSchools = async (content: Content): Promise<Converted> => {
  let read: ((row: CsvRow, column: string) => string) | undefined;
  const schools: NamedSchool[] = [];
  for await (const row of csvRows(content)) {
    if (read === undefined) {
      read = columnReader(content.name, row, {
        required: ['UNITID', 'INSTNM', 'STABBR'],
        optional: ['CITY', 'IALIAS', 'WEBADDR', 'HLOFFER', 'CLOSEDAT'],
      });
      continue;
    }
    const unit = read(row, 'UNITID');
    const name = read(row, 'INSTNM');
    if (!/^\d{6}$/.test(unit))
      throw new ReferenceDataError(
        `${content.name} line ${row.line} field UNITID: ${shown(unit)} is not a unit id of six digits`,
      );
    if (name === '') throw new ReferenceDataError(`${content.name} line ${row.line} field INSTNM: empty`);
    const host = hostOf(read(row, 'WEBADDR'));
    const highestAward = awards.get(read(row, 'HLOFFER'));
    const city = read(row, 'CITY');
    schools.push(
      nameSchool(
        {
          name,
          country: 'US',
          region: read(row, 'STABBR').toUpperCase().slice(0, 2),
          ...(city === '' ? {} : { city }),
          ...closingMonth(read(row, 'CLOSEDAT')),
          ...(highestAward === undefined ? {} : { highestAward }),
          unitId: Number(unit),
          domains: host === undefined ? [] : [host],
        },
        read(row, 'IALIAS').split(aliasBreak),
      ),
    );
  }
  if (schools.length === 0) throw new ReferenceDataError(`${content.name}: holds no schools`);
  const packed = packRows(withoutClosedSites(schools).map(packSchool));
  return { format: 'rows', ...packed, ...yearOf(content.name), licence: 'US public domain' };
};
