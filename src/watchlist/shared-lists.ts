import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { WatchlistEntry } from '../engine/watchlist.ts';
import { convertWatchlist } from '../reference/convert/watchlist/watchlist.ts';
import { joinWatchlists, type StoredWatchlist } from '../reference/watchlist.ts';
import type { NamePair } from './evaluate.ts';

/** Public lists and labelled pairs, kept outside the project. */
export interface SharedLists {
  readonly un: readonly WatchlistEntry[];
  readonly ofac: readonly WatchlistEntry[];
  readonly pairs: readonly NamePair[];
}

const files = {
  ofac: 'ofac-sdn-2024-05-03.csv',
  aliases: 'ofac-alt-2025-08.csv',
  un: 'un-consolidated-2026-02-27.xml',
  pairs: 'name-pairs.csv',
} as const;

const storedOf = async (folder: string, file: string): Promise<StoredWatchlist> => {
  const { list = file, bytes } = await convertWatchlist({ name: file, chunks: [readFileSync(join(folder, file))] });
  const rows = Buffer.from(bytes).toString('utf8').split('\n');
  return { list, rows: rows.filter((row) => row !== '') };
};

const people = new Set(['Person']);

const pairsOf = (text: string): readonly NamePair[] => {
  const rows: readonly unknown[] = parse(text);
  return rows.slice(1).map((row): NamePair => {
    const [, schema, first, second, isMatch]: readonly unknown[] = Array.isArray(row) ? row : [];
    return {
      kind: people.has(String(schema)) ? 'person' : 'organisation',
      names: [String(first), String(second)],
      isMatch: isMatch === 'true',
    };
  });
};

/** Where development data lies: `$GATEHOUSE_SHARED_DATA`, or beside the project. */
export const sharedWatchlists = (): string =>
  join(process.env['GATEHOUSE_SHARED_DATA'] ?? join(import.meta.dirname, '../../../shared/data'), 'watchlists');

/** Reads the lists of a folder; undefined when it lacks one of them. */
export const readSharedLists = async (folder: string): Promise<SharedLists | undefined> => {
  if (!Object.values(files).every((file) => existsSync(join(folder, file)))) return undefined;
  const un = await storedOf(folder, files.un);
  const ofac = [await storedOf(folder, files.ofac), await storedOf(folder, files.aliases)];
  return {
    un: joinWatchlists([un]),
    ofac: joinWatchlists(ofac),
    pairs: pairsOf(readFileSync(join(folder, files.pairs), 'utf8')),
  };
};
