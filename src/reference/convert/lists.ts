import { ReferenceError as ReferenceDataError } from '../errors.ts';
import type { Converted } from '../kinds.ts';
import { schoolKey } from '../school-key.ts';
import type { Content } from '../source/content.ts';
import { csvRows } from '../source/csv.ts';
import { domainOf } from './domain.ts';
import { type List, packRows, readList, shown } from './list-items.ts';

const convert = async (
  content: Content,
  row: (text: string) => string | undefined,
  what: string,
): Promise<Converted> => {
  const { items, ...about }: List = await readList(content);
  const rows = items.map(({ text, where }) => {
    const kept = row(text);
    if (kept === undefined) throw new ReferenceDataError(`${content.name} ${where}: ${shown(text)} is not ${what}`);
    return kept;
  });
  if (rows.length === 0) throw new ReferenceDataError(`${content.name}: holds no entries`);
  return { format: 'rows', ...packRows(rows), ...about };
};

/** Domains of throw-away mail, in lower case. */
export const convertDisposableMail = (content: Content): Promise<Converted> =>
  convert(content, (text) => domainOf(text.replace(/^(?:\*?\.|@)/, '')), 'a domain');

/** Public throw-away numbers in international form: digits after `+`. */
export const convertDisposablePhones = (content: Content): Promise<Converted> =>
  convert(
    content,
    (text) => {
      const digits = (text.split(/[,;\t]/, 1)[0] ?? '').replace(/[\s().+-]/g, '').replace(/^00/, '');
      return /^[1-9]\d{6,14}$/.test(digits) ? `+${digits}` : undefined;
    },
    'a telephone number in international form',
  );

/** The operator's list of schools by key. */
export const convertHighRiskSchools = (content: Content): Promise<Converted> =>
  convert(
    content,
    (text) => {
      const key = schoolKey(text.slice(0, 200));
      return key === '' ? undefined : key;
    },
    'the name of a school',
  );

const asNumber = /^(?:AS\s?)?(\d{1,10})\b/i;

/** Numbers of networks: the first column of a CSV file, or `AS64496 # remark`. */
export const convertHostingOwners = async (content: Content): Promise<Converted> => {
  const rows: string[] = [];
  for await (const { cells, line } of csvRows(content)) {
    const [cell = ''] = cells;
    const number = asNumber.exec(cell)?.[1];
    if (number === undefined && (cell.startsWith('#') || (line === 1 && rows.length === 0))) continue;
    if (number === undefined || Number(number) > 0xffff_ffff)
      throw new ReferenceDataError(`${content.name} line ${line}: ${shown(cell)} is not an AS number`);
    rows.push(number);
  }
  if (rows.length === 0) throw new ReferenceDataError(`${content.name}: holds no AS numbers`);
  return { format: 'rows', ...packRows(rows) };
};
