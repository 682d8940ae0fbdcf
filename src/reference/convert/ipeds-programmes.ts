import type { AwardLevel } from '../../engine/reference.ts';
import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { Converted } from '../kinds.ts';
import { levelLetters } from '../programmes.ts';
import type { Content } from '../source/content.ts';
import { type CsvRow, columnReader, csvRows } from '../source/csv.ts';
import { packRows, shown } from './list-items.ts';

/** AWLEVEL (IPEDS completions data dictionary): levels since 2008 and the certificates since 2020. */
const levels = new Map<string, AwardLevel>([
  ['1', 'certificate'],
  ['2', 'certificate'],
  ['3', 'associate'],
  ['4', 'certificate'],
  ['5', 'bachelor'],
  ['6', 'certificate'],
  ['7', 'master'],
  ['8', 'certificate'],
  ['9', 'doctorate'],
  ['10', 'doctorate'],
  ['11', 'certificate'],
  ['12', 'certificate'],
  ['17', 'doctorate'],
  ['18', 'doctorate'],
  ['19', 'doctorate'],
  ['20', 'certificate'],
  ['21', 'certificate'],
]);

const cip = /^(\d{2})(?:\.\d{0,4})?$/;
const allProgrammes = '99';

/** `C2022_A.csv`: the year of the survey. */
const yearOf = (name: string): { published?: string } => {
  const year = /c(20\d{2})_a/i.exec(name)?.[1];
  return year === undefined ? {} : { published: `${year}-12-31` };
};

type Programmes = Map<string, Map<string, Set<string>>>;

const add = (
  programmes: Programmes,
  { unit, family, level }: { unit: string; family: string; level: AwardLevel },
): void => {
  const families = programmes.get(unit) ?? new Map<string, Set<string>>();
  programmes.set(unit, families);
  families.set(family, (families.get(family) ?? new Set()).add(levelLetters[level]));
};

const pack = (programmes: Programmes): readonly string[] =>
  [...programmes].map(([unit, families]) =>
    [unit, ...[...families].map(([family, letters]) => `${family}${[...letters].sort().join('')}`).sort()].join(' '),
  );

/**
 * Turns an IPEDS completions file into rows of programmes by school. A row counts with no award in the year too: schools
 * list the programmes they offer. Unknown award levels are left out, so a level is never missing because it is new.
 */
export const convertIpedsProgrammes = async (content: Content): Promise<Converted> => {
  let read: ((row: CsvRow, column: string) => string) | undefined;
  const programmes: Programmes = new Map();
  for await (const row of csvRows(content)) {
    if (read === undefined) {
      read = columnReader(content.name, row, { required: ['UNITID', 'CIPCODE', 'AWLEVEL'] });
      continue;
    }
    const unit = read(row, 'UNITID');
    const code = read(row, 'CIPCODE');
    const family = cip.exec(code.padStart(2, '0'))?.[1];
    if (!/^\d{6}$/.test(unit))
      throw new ReferenceDataError(
        `${content.name} line ${row.line} field UNITID: ${shown(unit)} is not a unit id of six digits`,
      );
    if (family === undefined)
      throw new ReferenceDataError(
        `${content.name} line ${row.line} field CIPCODE: ${shown(code)} is not a code like 11.0701`,
      );
    const level = levels.get(String(Number(read(row, 'AWLEVEL'))));
    if (family !== allProgrammes && level !== undefined) add(programmes, { unit, family, level });
  }
  if (programmes.size === 0) throw new ReferenceDataError(`${content.name}: holds no programmes`);
  return { format: 'rows', ...packRows(pack(programmes)), ...yearOf(content.name), licence: 'US public domain' };
};
