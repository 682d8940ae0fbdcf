import type { Content } from '../../source/content.ts';
import { type CsvRow, csvRows } from '../../source/csv.ts';
import { shown } from '../list-items.ts';
import { readRemarks } from './identifiers.ts';
import type { ListedRow } from './listed-row.ts';
import type { Rejections } from './rejections.ts';
import { type About, dayInName, type WatchlistReader } from './watchlist-format.ts';

// Columns: https://ofac.treasury.gov/specially-designated-nationals-list-data-formats-data-schemas ("dat_spec.txt").
// The files have no header; -0- stands for nothing and a last line holds 0x1A.

/** Columns of SDN.CSV and CONS_PRIM.CSV. */
export const PRIMARY_COLUMNS = 12;
/** Columns of ALT.CSV and CONS_ALT.CSV. */
export const ALIAS_COLUMNS = 5;
/** Columns of ADD.CSV and CONS_ADD.CSV. */
export const ADDRESS_COLUMNS = 6;

const END_OF_FILE = '\u001A';

const cell = (row: CsvRow, column: number): string => {
  const text = (row.cells[column] ?? '').trim();
  return text === '-0-' ? '' : text;
};

/** Programmes of lists that are not the SDN list: SSI, CMIC, CAPTA, PLC, menu-based and foreign evaders. */
const otherProgrammes = /^(?:UKRAINE-EO13662|CMIC|NS-|FSE-|561|CAPTA|MBS|IFCA|NPWMD\] \[NS)/;

const about = (name: string, file: string, isConsolidated: boolean): About => ({
  list: `ofac-${isConsolidated ? 'consolidated' : 'sdn'}${name}`,
  publisher: 'Office of Foreign Assets Control, US Department of the Treasury',
  licence: 'US public domain',
  ...dayInName(file),
});

const isConsolidatedName = (name: string): boolean => /^cons/i.test(name);

/** Rows of a file with the number of the party each is about; others are rejected. */
async function* numberedRows(
  content: Content,
  columns: number,
  rejections: Rejections,
): AsyncGenerator<{ readonly row: CsvRow; readonly id: string }> {
  for await (const row of csvRows(content)) {
    const id = cell(row, 0);
    if (id.startsWith(END_OF_FILE)) continue;
    if (!/^\d{1,9}$/.test(id)) {
      rejections.add({ line: row.line, field: 'ent_num', reason: `${shown(id)} is not a number` });
    } else if (row.cells.length < columns) {
      rejections.add({
        line: row.line,
        field: `column ${row.cells.length + 1}`,
        reason: `the row has ${row.cells.length} of ${columns} columns`,
      });
    } else yield { row, id };
  }
}

const nothing = { kind: 'unknown', names: [], addresses: [], emails: [], phones: [], wallets: [] } as const;

/** SDN.CSV and CONS_PRIM.CSV. Vessels and aircraft are passed over: nobody who applies is one. */
export const readOfacPrimary: WatchlistReader = async function* (content, rejections) {
  let [rows, ofOtherLists] = [0, 0];
  for await (const { row, id } of numberedRows(content, PRIMARY_COLUMNS, rejections)) {
    const [name, type] = [cell(row, 1), cell(row, 2)];
    rows += 1;
    if (otherProgrammes.test(cell(row, 3))) ofOtherLists += 1;
    if (name === '') {
      rejections.add({ line: row.line, field: 'SDN_Name', reason: 'empty' });
      continue;
    }
    if (type === 'vessel' || type === 'aircraft') continue;
    const { weakAliases, ...contacts } = readRemarks(cell(row, 11));
    const listed: ListedRow = {
      ...nothing,
      id,
      kind: type === 'individual' ? 'person' : 'organisation',
      names: [[name, 'primary'], ...weakAliases.map((alias) => [alias, 'weak'] as const)],
      ...contacts,
    };
    yield listed;
  }
  return about('', content.name, isConsolidatedName(content.name) || ofOtherLists > rows / 2);
};

/** ALT.CSV and CONS_ALT.CSV: further names of parties. */
export const readOfacAliases: WatchlistReader = async function* (content, rejections) {
  for await (const { row, id } of numberedRows(content, ALIAS_COLUMNS, rejections)) {
    const name = cell(row, 3);
    if (name === '') rejections.add({ line: row.line, field: 'alt_name', reason: 'empty' });
    else yield { ...nothing, id, names: [[name, 'alias']] };
  }
  return about('-aliases', content.name, isConsolidatedName(content.name));
};

/** ADD.CSV and CONS_ADD.CSV: addresses of parties. Rows without any are many, and say nothing. */
export const readOfacAddresses: WatchlistReader = async function* (content, rejections) {
  for await (const { row, id } of numberedRows(content, ADDRESS_COLUMNS, rejections)) {
    const [street, city, country] = [cell(row, 2), cell(row, 3), cell(row, 4)];
    const text = [street, city, country].filter((part) => part !== '').join(', ');
    if (text !== '') yield { ...nothing, id, addresses: [[text, country]] };
  }
  return about('-addresses', content.name, isConsolidatedName(content.name));
};
