import { Reader, type Response } from 'mmdb-lib';
import { ReferenceError as ReferenceDataError } from '../errors.ts';
import { packRanges } from '../ip/packed.ts';
import { type IpRange, parseRange, rangeTable } from '../ip/ranges.ts';
import type { Converted } from '../kinds.ts';
import { type Content, wholeContent } from '../source/content.ts';
import { type CsvRow, csvRows } from '../source/csv.ts';
import { shown } from './list-items.ts';

/** The metadata of an MMDB begins with these bytes, within its last 128 kB (MaxMind DB file format 2.0). */
const marker = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
const LARGEST_MMDB = 512 << 20;
const MOST_VALUES = 500_000;

const isMmdb = (bytes: Buffer): boolean => bytes.subarray(-(128 << 10)).includes(marker);

const checkMmdb = (
  bytes: Buffer,
  { name, field }: { readonly name: string; readonly field: readonly string[] },
): Converted => {
  try {
    const reader = new Reader<Response>(bytes);
    const { buildEpoch, nodeCount, databaseType } = reader.metadata;
    for (const probe of ['8.8.8.8', '193.0.6.139']) reader.get(probe);
    if (nodeCount < 1) throw new Error(`${databaseType} holds no addresses`);
    const published =
      buildEpoch instanceof Date && !Number.isNaN(buildEpoch.getTime())
        ? { published: buildEpoch.toISOString().slice(0, 10) }
        : {};
    return { format: 'mmdb', bytes, rows: nodeCount, ...published };
  } catch (error) {
    throw new ReferenceDataError(
      `${name}: not a readable MMDB with ${field.join(' or ')} (${error instanceof Error ? error.message : 'unknown error'})`,
    );
  }
};

/** A number as in CSV files "-num": 3221225985 for 192.0.2.1. */
const numeric = /^\d{1,10}$/;
const dotted = (text: string): string => {
  if (!numeric.test(text)) return text;
  const value = Number(text);
  return value > 0xffff_ffff ? text : [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff).join('.');
};

/** Two columns first and last, or one with a range. */
const rangeOfRow = ({ cells }: CsvRow): { range: IpRange; rest: readonly string[] } | undefined => {
  const [first = '', second = '', ...rest] = cells;
  if (first.includes('/')) {
    const range = parseRange(first);
    return range === undefined ? undefined : { range, rest: cells.slice(1) };
  }
  const range = parseRange(`${dotted(first)}-${dotted(second)}`);
  return range === undefined ? undefined : { range, rest };
};

interface Column<T> {
  /** The value of a row, or what is wrong with it. */
  readonly read: (
    cells: readonly string[],
  ) => { readonly key: string; readonly value: T } | { readonly problem: string };
  readonly field: readonly string[];
}

const convert = async <T>(content: Content, column: Column<T>): Promise<Converted> => {
  const bytes = await wholeContent(content, LARGEST_MMDB);
  if (isMmdb(bytes)) return checkMmdb(bytes, { name: content.name, field: column.field });
  const ranges: (IpRange & { readonly value: number })[] = [];
  const places = new Map<string, number>();
  const values: T[] = [];
  for await (const row of csvRows({ name: content.name, chunks: [bytes] })) {
    const parsed = rangeOfRow(row);
    // A first line of column names is no range.
    if (parsed === undefined && row.line === 1) continue;
    if (parsed === undefined)
      throw new ReferenceDataError(
        `${content.name} line ${row.line}: ${shown(row.cells.slice(0, 2).join(','))} is not a range of addresses`,
      );
    const read = column.read(parsed.rest);
    if ('problem' in read) throw new ReferenceDataError(`${content.name} line ${row.line}: ${read.problem}`);
    let place = places.get(read.key);
    if (place === undefined) {
      place = values.push(read.value) - 1;
      places.set(read.key, place);
      if (place > MOST_VALUES)
        throw new ReferenceDataError(`${content.name} line ${row.line}: more than ${MOST_VALUES} owners`);
    }
    ranges.push({ ...parsed.range, value: place });
  }
  if (ranges.length === 0)
    throw new ReferenceDataError(
      `${content.name}: holds no ranges; expected MMDB or CSV of first, last, ${column.field.join(', ')}`,
    );
  const table = rangeTable(ranges, { valued: true });
  return { format: 'ranges', bytes: packRanges({ ranges: table, values }), rows: ranges.length };
};

/** `first,last,country`, more columns ignored; DB-IP writes ZZ for unknown. */
export const convertCountries = (content: Content): Promise<Converted> =>
  convert<string>(content, {
    field: ['country'],
    read: ([cell = '']) => {
      const code = cell.toUpperCase();
      return /^[A-Z]{2}$/.test(code)
        ? { key: code, value: code }
        : { problem: `${shown(cell)} is not a country code of two letters` };
    },
  });

/** `first,last,number,name`. */
export const convertOwners = (content: Content): Promise<Converted> =>
  convert<readonly [number, string]>(content, {
    field: ['asn', 'name'],
    read: ([number = '', ...name]) => {
      const asn = Number(number.replace(/^AS/i, ''));
      if (!Number.isSafeInteger(asn) || number === '' || asn > 0xffff_ffff)
        return { problem: `${shown(number)} is not an AS number` };
      const owner = name.join(', ').slice(0, 120);
      return { key: `${asn} ${owner}`, value: [asn, owner] };
    },
  });
