import type { Space } from '../engine/links/traces.ts';
import type { Tier } from '../engine/risk/policy.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';
import { openIdentity } from './link-memory/identity.ts';
import { loadSurroundings } from './link-memory/load.ts';

export interface Neighbour {
  readonly number: number;
  readonly via: 'same-person' | 'campaign' | 'link';
}

/**
 * Applications one step away from some: others of the same people, members of their campaigns, people who are linked to
 * them. The nearest way counts; at most `limit`, those of the same people first.
 */
export const neighboursOf = (db: Database, numbers: readonly number[], limit: number): Promise<Neighbour[]> =>
  db.query(
    `with seed as (select distinct person from application where number = any($1)),
     near as (
       select person, 0 as rank from seed
       union all
       select other.person, 1 from seed join campaign_member own on own.person = seed.person
         join campaign_member other on other.campaign = own.campaign
       union all
       select e.high, 2 from seed join campaign_edge e on e.low = seed.person
       union all
       select e.low, 2 from seed join campaign_edge e on e.high = seed.person
     ),
     nearest as (select person, min(rank) as rank from near group by person)
     select a.number, (array['same-person', 'campaign', 'link'])[n.rank + 1] as via
     from nearest n join application a on a.person = n.person and a.erased_at is null
     where not a.number = any($1) order by n.rank, a.number limit $2`,
    [numbers, limit],
  );

/** Kinds of values that one operator passes from one identity to the next; a town or a network is many people's. */
const identifying: ReadonlySet<Space> = new Set([
  'account',
  'document',
  'email',
  'profile',
  'phone',
  'device',
  'ip',
  'dwelling',
]);

/** Own keys of some applications, as the engine makes them: all, or only those that tell one person from another. */
export const ownKeysOf = async (
  db: Database,
  vault: Vault,
  numbers: readonly number[],
  spaces?: ReadonlySet<Space>,
): Promise<number[]> => {
  const rows = await db.query<{ number: number; sealed: Uint8Array }>(
    'select number, sealed_identity as sealed from application where number = any($1) and sealed_identity is not null',
    [numbers],
  );
  const hashes = rows.flatMap(({ number, sealed }) =>
    openIdentity(vault, number, sealed)
      .keys.filter((key) => key.role === 'own' && (spaces?.has(key.space) ?? true))
      .map((key) => key.hash),
  );
  return [...new Set(hashes)];
};

const LOOKED_UP_AT_ONCE = 5_000;

/** Out of many keys, those that anybody ever carried: a few look-ups for a whole feed. */
export const carriedKeys = async (
  db: Database,
  vault: Vault,
  hashes: readonly number[],
): Promise<ReadonlySet<number>> => {
  const carried = new Set<number>();
  for (let from = 0; from < hashes.length; from += LOOKED_UP_AT_ONCE) {
    const part = hashes.slice(from, from + LOOKED_UP_AT_ONCE);
    const { values } = await loadSurroundings(db, vault, { hashes: part, bucketKeys: [], fresh: 0 });
    for (const hash of values.keys()) carried.add(hash);
  }
  return carried;
};

/** Applications that carry an own value of some others, as far as values are listed; without those others. */
export const sharersOf = async (db: Database, vault: Vault, numbers: readonly number[]): Promise<number[]> => {
  const hashes = await ownKeysOf(db, vault, numbers, identifying);
  const { values } = await loadSurroundings(db, vault, { hashes, bucketKeys: [], fresh: 0 });
  const seeds = new Set(numbers);
  const found = new Set<number>();
  for (const { postings } of values.values())
    for (const { application, role } of postings) if (role === 'own' && !seeds.has(application)) found.add(application);
  return [...found].sort((a, b) => a - b);
};

export interface LiveApplication {
  readonly number: number;
  readonly reference: string;
  readonly version: number;
  readonly job: string | null;
  readonly tier: Tier;
  readonly screening: number;
}

/** The next applications in order of arrival that are not erased. */
export const liveAfter = (db: Database, number: number, limit: number): Promise<LiveApplication[]> =>
  db.query(
    `select number, reference, version, job, tier, screening from application where number > $1 and erased_at is null
     order by number limit $2`,
    [number, limit],
  );

/** Out of some applications, those whose standing result is still the one that was read. */
export const stillStanding = async (
  db: Database,
  rows: readonly { readonly number: number; readonly screening: number }[],
): Promise<ReadonlySet<number>> => {
  const found = await db.query<{ number: number }>(
    `select a.number from unnest($1::integer[], $2::bigint[]) as t (number, screening)
     join application a on a.number = t.number and a.screening = t.screening and a.erased_at is null`,
    [rows.map((it) => it.number), rows.map((it) => it.screening)],
  );
  return new Set(found.map(({ number }) => number));
};
