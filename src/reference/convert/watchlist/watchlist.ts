import { ReferenceError as ReferenceDataError } from '../../errors.ts';
import type { Converted } from '../../kinds.ts';
import type { Content } from '../../source/content.ts';
import { csvRows } from '../../source/csv.ts';
import { readConsolidatedScreening } from './consolidated-screening.ts';
import {
  ADDRESS_COLUMNS,
  ALIAS_COLUMNS,
  PRIMARY_COLUMNS,
  readOfacAddresses,
  readOfacAliases,
  readOfacPrimary,
} from './ofac.ts';
import { readOpenSanctions } from './open-sanctions.ts';
import { readUnConsolidated } from './un-consolidated.ts';
import { convertWith, type WatchlistReader } from './watchlist-format.ts';

/** How much of a file shows its form, in bytes. */
const HEAD = 65_536;

interface Peeked {
  readonly head: Buffer;
  readonly content: Content;
}

/** The beginning of a file, and the file as if it had not been looked at. */
const peek = async ({ name, chunks }: Content): Promise<Peeked> => {
  const rest = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await rest.next();
    if (next.done === true) break;
    seen.push(next.value);
    size += next.value.length;
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* seen;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  }
  return { head: Buffer.concat(seen).subarray(0, HEAD), content: { name, chunks: again() } };
};

const firstRow = async (name: string, head: Buffer): Promise<readonly string[]> => {
  const end = head.indexOf(10);
  for await (const { cells } of csvRows({ name, chunks: [end === -1 ? head : head.subarray(0, end)] })) return cells;
  return [];
};

const ofacReaders: Readonly<Record<number, WatchlistReader>> = {
  [PRIMARY_COLUMNS]: readOfacPrimary,
  [ALIAS_COLUMNS]: readOfacAliases,
  [ADDRESS_COLUMNS]: readOfacAddresses,
};

/** Tells whose form a file has by how it begins. */
const readerOf = async (name: string, head: Buffer): Promise<WatchlistReader> => {
  const start = head
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  if (start.startsWith('<')) return readUnConsolidated;
  const cells = await firstRow(name, head);
  const columns = cells.map((it) => it.trim().toLowerCase());
  const reader = /^\d{1,9}$/.test(columns[0] ?? '') ? ofacReaders[columns.length] : undefined;
  if (reader !== undefined) return reader;
  if (columns.includes('schema') && columns.includes('aliases')) return readOpenSanctions;
  if (columns.includes('source') && columns.includes('alt_names')) return readConsolidatedScreening;
  throw new ReferenceDataError(
    `${name} line 1: not a known watchlist; known are OFAC SDN.CSV, ALT.CSV, ADD.CSV and their CONS_ forms, the UN consolidated list as XML, the US Consolidated Screening List as CSV and OpenSanctions targets.simple.csv`,
  );
};

/** Turns any known watchlist into rows of listed parties. */
export const convertWatchlist = async (file: Content): Promise<Converted> => {
  const { head, content } = await peek(file);
  return convertWith(content, await readerOf(content.name, head));
};
