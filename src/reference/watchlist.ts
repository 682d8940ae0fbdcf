import { createWatchlistIndex } from '../engine/names/watchlist-index.ts';
import type { Tables } from '../engine/reference.ts';
import type { WatchlistEntry, WatchlistTable } from '../engine/watchlist.ts';
import { type ListedRow, unpackListedRow } from './convert/watchlist/listed-row.ts';
import { lazy } from './lazy.ts';

/** One stored list: its name in the folder and its rows. */
export interface StoredWatchlist {
  readonly list: string;
  readonly rows: readonly string[];
}

interface Draft extends ListedRow {
  readonly list: string;
}

/** OFAC numbers parties across all its files, so that aliases and addresses join whichever list a party is on. */
const familyOf = (list: string): string => (list.startsWith('ofac-') ? 'ofac' : list);

const isDetail = (list: string): boolean => /-(?:aliases|addresses)$/.test(list);

const merge = (a: Draft, b: Draft): Draft => ({
  list: isDetail(a.list) ? b.list : a.list,
  id: a.id,
  kind: a.kind === 'unknown' ? b.kind : a.kind,
  names: [...a.names, ...b.names],
  addresses: [...a.addresses, ...b.addresses],
  emails: [...a.emails, ...b.emails],
  phones: [...a.phones, ...b.phones],
  wallets: [...a.wallets, ...b.wallets],
});

/** All parties of the stored lists, those that several files tell of once. */
export const joinWatchlists = (lists: readonly StoredWatchlist[]): readonly WatchlistEntry[] => {
  const parties = new Map<string, Draft>();
  for (const { list, rows } of lists) {
    for (const line of rows) {
      const row: Draft = { ...unpackListedRow(line), list };
      const key = `${familyOf(list)} ${row.id}`;
      const known = parties.get(key);
      parties.set(key, known === undefined ? row : merge(known, row));
    }
  }
  return [...parties.values()]
    .filter(({ names }) => names.length > 0)
    .map(({ names, addresses, ...party }) => ({
      ...party,
      names: names.map(([text, standing]) => ({ text, standing })),
      addresses: addresses.map(([text, country]) => ({ text, country })),
    }));
};

type Contact = Parameters<WatchlistTable['withContact']>[0];

const contactsOf = (entries: readonly WatchlistEntry[]): ReadonlyMap<string, readonly WatchlistEntry[]> => {
  const found = new Map<string, WatchlistEntry[]>();
  const add = (kind: Contact, values: readonly string[], entry: WatchlistEntry): void => {
    for (const value of values) {
      const key = `${kind} ${value}`;
      const others = found.get(key);
      if (others === undefined) found.set(key, [entry]);
      else others.push(entry);
    }
  };
  for (const entry of entries) {
    add('email', entry.emails, entry);
    add('phone', entry.phones, entry);
    add('wallet', entry.wallets, entry);
  }
  return found;
};

/** The lists as one table; parties are read and indexed when the first look-up needs them. */
export const watchlistTable = (
  entries: () => readonly WatchlistEntry[],
  nicknames: Tables['nicknames'],
): WatchlistTable => {
  const all = lazy(entries);
  const index = lazy(() => createWatchlistIndex(all(), nicknames));
  const contacts = lazy(() => contactsOf(all()));
  return {
    people: (name) => index().search(name, { kind: 'person' }),
    withContact: (kind, value) => contacts().get(`${kind} ${value}`) ?? [],
  };
};
