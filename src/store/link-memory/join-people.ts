import type { Vault } from '../../vault/vault.ts';
import type { Database } from '../database.ts';
import { openIdentity } from './identity.ts';
import { loadSurroundings } from './load.ts';
import { saveSurroundings } from './save.ts';

/**
 * People of the store who turned out to be one with others: `merged` says who is who now. It happens when somebody
 * applies who is clearly both, which is rare: everything that names them by number is written anew.
 */
export const joinPeople = async (db: Database, vault: Vault, merged: ReadonlyMap<number, number>): Promise<void> => {
  if (merged.size === 0) return;
  const gone = [...merged.keys()];
  const rows = await db.query<{ number: number; sealed: Uint8Array | null }>(
    `with moved as (
       update application set person = it.kept
         from unnest($1::int4[], $2::int4[]) as it (gone, kept)
        where application.person = it.gone
       returning application.number, application.sealed_identity
     )
     select number, sealed_identity as sealed from moved`,
    [gone, [...merged.values()]],
  );
  await moveEdges(db, gone, [...merged.values()]);
  await db.execute('delete from campaign_member where person = any($1::int4[])', [gone]);
  const hashes = rows.flatMap(({ number, sealed }) =>
    sealed === null ? [] : openIdentity(vault, number, sealed).published,
  );
  await movePostings(db, vault, [...new Set(hashes)], merged);
};

/** Edges of somebody who is somebody else now; where both had one to a third person, the stronger stays. */
const moveEdges = (db: Database, gone: readonly number[], kept: readonly number[]): Promise<number> =>
  db.execute(
    `with who as (select * from unnest($1::int4[], $2::int4[]) as it (gone, kept)),
     taken as (delete from campaign_edge where low = any($1::int4[]) or high = any($1::int4[]) returning *),
     named as (
       select coalesce(l.kept, t.low) as one, coalesce(h.kept, t.high) as other, t.first, t.second, t.bits, t.ties,
         t.sealed_ties
       from taken t left join who l on l.gone = t.low left join who h on h.gone = t.high
     )
     insert into campaign_edge (low, high, first, second, bits, ties, sealed_ties)
     select distinct on (least(one, other), greatest(one, other)) least(one, other), greatest(one, other), first, second,
       bits, ties, sealed_ties
     from named where one <> other
     order by least(one, other), greatest(one, other), bits desc
     on conflict (low, high) do update set first = excluded.first, second = excluded.second, bits = excluded.bits,
       ties = excluded.ties, sealed_ties = excluded.sealed_ties
     where excluded.bits > campaign_edge.bits`,
    [gone, kept],
  );

const movePostings = async (
  db: Database,
  vault: Vault,
  hashes: readonly number[],
  merged: ReadonlyMap<number, number>,
): Promise<void> => {
  const { values, people } = await loadSurroundings(db, vault, { hashes, bucketKeys: [], fresh: 0 });
  const changed = [...values].flatMap(([hash, { people: count, first, last, postings }]) =>
    postings.some(({ person }) => merged.has(person))
      ? [
          [
            hash,
            {
              people: count,
              first,
              last,
              postings: postings.map((it) => ({ ...it, person: merged.get(it.person) ?? it.person })),
            },
          ] as const,
        ]
      : [],
  );
  if (changed.length > 0) await saveSurroundings(db, vault, { values: changed, buckets: [], people });
};
