import type { WatchlistEntry, WatchlistTable } from '../../engine/watchlist.ts';
import { bundledTables } from '../bundled.ts';
import { watchlistTable } from '../watchlist.ts';

const nobody: Omit<WatchlistEntry, 'id' | 'kind' | 'names'> = {
  list: 'example-list',
  addresses: [],
  emails: [],
  phones: [],
  wallets: [],
};

const primary = (text: string) => [{ text, standing: 'primary' }] as const;

/** An invented list: one rare name with contacts and an address, and names that many honest people have. */
export const exampleEntries: readonly WatchlistEntry[] = [
  {
    ...nobody,
    id: 'E1',
    kind: 'person',
    names: [
      { text: 'MARVANE, Quillan', standing: 'primary' },
      { text: 'Ostrava the Fox', standing: 'weak' },
    ],
    addresses: [{ text: '1 Example Street, Valletta, Malta', country: 'Malta' }],
    emails: ['q.marvane@example.net'],
    phones: ['12025550177'],
    wallets: ['1ExampleWalletNobodyHas22222222222'],
  },
  { ...nobody, id: 'E2', kind: 'person', names: primary('KIM, Min Jun') },
  { ...nobody, id: 'E3', kind: 'person', names: primary('ALI, Hassan') },
  { ...nobody, id: 'E4', kind: 'person', names: primary('IVANOV, Ivan Ivanovich') },
  { ...nobody, id: 'E5', kind: 'organisation', names: primary('EXAMPLE TRADING COMPANY LIMITED') },
];

export const exampleWatchlist: WatchlistTable = watchlistTable(() => exampleEntries, bundledTables.nicknames);
