import { describe, expect, test } from 'vitest';
import { bundledTables } from '../reference/bundled.ts';
import { watchlistTable } from '../reference/watchlist.ts';
import { namings } from '../simulate/data/names/namings.ts';
import { drawName } from '../simulate/person/name.ts';
import { createRandom } from '../simulate/random.ts';
import { readSharedLists, sharedWatchlists } from '../watchlist/shared-lists.ts';
import { createScreener } from './screen.ts';
import { policyOf } from './testing/default-policy.ts';
import type { WatchlistEntry } from './watchlist.ts';

const EACH = 15;
const random = createRandom(31);
const people = namings.flatMap(({ id, ...naming }) =>
  Array.from({ length: EACH }, () => ({ tradition: id, ...drawName({ id, ...naming }, random) })),
);

const shared = await readSharedLists(sharedWatchlists());
if (shared === undefined) process.stderr.write(`skipped: no public watchlists in ${sharedWatchlists()}\n`);

/** A list on which everybody is: the most that namesakes can do. */
const everybody: readonly WatchlistEntry[] = people.map(({ full }, at) => ({
  list: 'everybody',
  id: String(at),
  kind: 'person',
  names: [{ text: full, standing: 'primary' }],
  addresses: [{ text: '1 Example Street, Elsewhere, France', country: 'France' }],
  emails: [],
  phones: [],
  wallets: [],
}));

const policy = policyOf(undefined);
const screenerOf = (entries: readonly WatchlistEntry[] | undefined) => {
  const watchlist = entries && watchlistTable(() => entries, bundledTables.nicknames);
  return createScreener({ tables: { ...bundledTables, ...(watchlist && { watchlist }) }, policy, version: 'test' });
};

const resultOf = (screen: ReturnType<typeof screenerOf>, name: string) => {
  const screened = screen({
    id: 'one',
    receivedAt: '2026-03-02T09:00:00Z',
    job: { title: 'Engineer', riskTier: 'critical' },
    candidate: {
      name,
      email: 'applicant.4821@example.com',
      phone: '(206) 555-0142',
      location: { city: 'Seattle', region: 'WA', countryCode: 'US' },
    },
    resume: { basics: { name }, work: [{ name: 'Example Works', startDate: '2019-02' }] },
  });
  if (!screened.ok) throw new Error(JSON.stringify(screened.problems));
  return screened.result;
};

const without = screenerOf(undefined);

describe.each([
  ['a list on which everybody is', everybody],
  ['the OFAC and UN lists', shared && [...shared.ofac, ...shared.un]],
])('names of every tradition against %s', (_, entries) => {
  test.skipIf(entries === undefined)('stay clear, with the bits they have without a list', () => {
    const screen = screenerOf(entries);
    const changed = people.flatMap(({ full, tradition }) => {
      const { band, bits } = resultOf(screen, full);
      return band === 'clear' && bits === resultOf(without, full).bits ? [] : [`${tradition}: ${full}`];
    });
    expect(changed).toEqual([]);
  });
});

test('a namesake is shown to the reviewer, as a check and not as weight', () => {
  const screen = screenerOf(everybody);
  const rows = people.map(({ full }) => resultOf(screen, full).evidence.find((row) => row.signal === 'watchlist-name'));
  expect(rows.filter((row) => row === undefined)).toEqual([]);
  expect(rows.filter((row) => row?.bits !== 0)).toEqual([]);
});
