import type { NameQuery } from '../engine/links/name-keys.ts';
import type { State } from '../engine/review/moves.ts';
import type { Vault } from '../vault/vault.ts';
import { applicationColumns, type StoredApplication } from './applications.ts';
import type { Database } from './database.ts';
import { openIdentity } from './link-memory/identity.ts';
import { blindedNameKeys } from './save-applications.ts';

/** The jobs whose applications may be found; null for all. */
type Jobs = readonly string[] | null;

/** Applications that bear every word of a name as typed, the latest first. */
export const withName = async (
  db: Database,
  vault: Vault,
  { all, joined }: NameQuery,
  { jobs, limit }: { readonly jobs: Jobs; readonly limit: number },
): Promise<readonly number[]> => {
  const rows = await db.query<{ number: number }>(
    `select number from application where (name_keys @> $1::int8[] or name_keys && $2::int8[])
       and ($3::text[] is null or job = any($3)) order by number desc limit $4`,
    [vault.blind(all), vault.blind(joined), jobs, limit],
  );
  return rows.map(({ number }) => number);
};

/** Applications that may bear a spelling or the rest of every word, the latest first. */
export const withNameLike = async (
  db: Database,
  vault: Vault,
  { some }: NameQuery,
  { jobs, limit }: { readonly jobs: Jobs; readonly limit: number },
): Promise<readonly number[]> => {
  const words = some.map((_, index) => `name_keys && $${index + 3}::int8[]`).join(' and ');
  const rows = await db.query<{ number: number }>(
    `select number from application where ${words} and ($1::text[] is null or job = any($1))
     order by number desc limit $2`,
    [jobs, limit, ...some.map((keys) => vault.blind(keys))],
  );
  return rows.map(({ number }) => number);
};

/** Applications whose reference is this, or ends in it as the id that the source gave. */
export const withReference = async (
  db: Database,
  text: string,
  jobs: Jobs,
  limit: number,
): Promise<readonly number[]> => {
  const rows = await db.query<{ number: number }>(
    `select number from application
      where (reference = $1 or substr(reference, strpos(reference, ':') + 1) = $1) and erased_at is null
        and ($2::text[] is null or job = any($2)) order by number desc limit $3`,
    [text, jobs, limit],
  );
  return rows.map(({ number }) => number);
};

/** Applications of the people behind some of them that are kept, in order of arrival: `most` of each person's, the latest. */
export const ofTheirPeople = (
  db: Database,
  numbers: readonly number[],
  { jobs, most }: { readonly jobs: Jobs; readonly most: number },
): Promise<readonly (StoredApplication & { readonly all: number })[]> =>
  db.query(
    `select * from (
       select ${applicationColumns}, count(*) over (partition by a.person)::int as "all",
         row_number() over (partition by a.person order by (a.number = any($1::int4[])) desc, a.number desc) as place
       from application a
       where a.person in (select person from application where number = any($1::int4[])) and a.erased_at is null
         and ($2::text[] is null or a.job = any($2))
     ) it where place <= $3 order by number`,
    [numbers, jobs, most],
  );

/** Cases by number of their application. */
export const casesOf = async (
  db: Database,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, { readonly id: string; readonly state: State }>> => {
  const rows = await db.query<{ number: number; id: string; state: State }>(
    'select application as number, id, state from review_case where application = any($1::int4[])',
    [numbers],
  );
  return new Map(rows.map(({ number, ...it }) => [number, it]));
};

/** Makes the keys of names of applications that have none yet; gives how many it made. */
export const makeNameKeys = async (db: Database, vault: Vault, limit: number): Promise<number> => {
  const rows = await db.query<{ number: number; sealed: Uint8Array }>(
    `select number, sealed_identity as sealed from application
      where name_keys is null and sealed_identity is not null order by number limit $1 for update`,
    [limit],
  );
  if (rows.length === 0) return 0;
  return db.execute(
    `update application set name_keys = it.keys::int8[]
       from unnest($1::int4[], $2::text[]) as it (number, keys) where application.number = it.number`,
    [
      rows.map(({ number }) => number),
      rows.map(({ number, sealed }) => blindedNameKeys(vault, openIdentity(vault, number, sealed))),
    ],
  );
};
