import { type Role, roles } from '../../engine/links/traces.ts';
import { bandKeys } from '../../engine/near-duplicate/signature-index.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Database } from '../database.ts';
import { openIdentity } from './identity.ts';
import { loadSurroundings } from './load.ts';
import { saveSurroundings } from './save.ts';

interface Remembered {
  readonly number: number;
  readonly person: number;
  readonly sealed: Uint8Array | null;
  readonly signature: Uint8Array | null;
}

/**
 * Takes applications out of the memory that links them: values, texts, edges and campaigns know them no more. Their rows
 * stay for the caller to empty.
 */
export const forget = async (db: Database, vault: Vault, numbers: readonly number[]): Promise<void> => {
  const gone = new Set(numbers);
  const rows = await db.query<Remembered>(
    `select number, person, sealed_identity as sealed, signature from application where number = any($1::int4[])`,
    [numbers],
  );
  const hashes = new Set<number>();
  const keys = new Set<number>();
  for (const { number, sealed, signature } of rows) {
    if (sealed !== null) for (const hash of openIdentity(vault, number, sealed).published) hashes.add(hash);
    if (signature !== null) for (const key of bandKeys(signature)) keys.add(key);
  }
  const found = await loadSurroundings(db, vault, { hashes: [...hashes], bucketKeys: [...keys], fresh: 0 });
  const values = [...found.values].map(([hash, { people, first, last, postings }]) => {
    const left = postings.filter(({ application }) => !gone.has(application));
    return [hash, { people: people - (postings.length - left.length), first, last, postings: left }] as const;
  });
  const buckets = [...found.buckets].map(([key, members]) => [key, members.filter((it) => !gone.has(it))] as const);
  await saveSurroundings(db, vault, { values, buckets, people: found.people });
  await db.execute(`update application set name_keys = '{}' where number = any($1::int4[])`, [numbers]);
  const dropped = vault.blind(values.filter(([, row]) => row.people <= 0).map(([hash]) => hash));
  await db.execute('delete from link_value where hash = any($1::int8[])', [dropped]);
  await db.execute('delete from text_bucket where key = any($1::int4[]) and length(members) = 0', [[...keys]]);
  await db.execute('delete from campaign_edge where first = any($1::int4[]) or second = any($1::int4[])', [numbers]);
  await db.execute(
    `delete from campaign_member where person = any($1::int4[])
       and not exists (select 1 from application a where a.person = campaign_member.person
         and a.number <> all($2::int4[]) and a.erased_at is null)`,
    [[...new Set(rows.map(({ person }) => person))], numbers],
  );
};

/** Applications that carry a value, whatever the length of its list: those listed, then, for long ones, all that are kept. */
export const carriersOf = async (
  db: Database,
  vault: Vault,
  hash: number,
): Promise<readonly { readonly number: number; readonly role: Role }[]> => {
  const { values } = await loadSurroundings(db, vault, { hashes: [hash], bucketKeys: [], fresh: 0 });
  const row = values.get(hash);
  if (row === undefined) return [];
  // A list holds the latest application of each of a limited number of people.
  const numbers =
    row.people <= row.postings.length
      ? await ofPeople(
          db,
          row.postings.map(({ person }) => person),
        )
      : undefined;
  return searchAll(db, vault, hash, numbers);
};

const ofPeople = async (db: Database, people: readonly number[]): Promise<readonly number[]> => {
  const rows = await db.query<{ number: number }>('select number from application where person = any($1::int4[])', [
    people,
  ]);
  return rows.map(({ number }) => number);
};

const AT_ONCE = 2_000;

/** Reads what is kept of applications, all or these, and finds those with the value among their own and others' keys. */
const searchAll = async (
  db: Database,
  vault: Vault,
  hash: number,
  among: readonly number[] | undefined,
): Promise<{ readonly number: number; readonly role: Role }[]> => {
  const found: { number: number; role: Role }[] = [];
  for (let after = 0; ; ) {
    const rows = await db.query<{ number: number; sealed: Uint8Array }>(
      `select number, sealed_identity as sealed from application
        where number > $1 and sealed_identity is not null and ($2::int4[] is null or number = any($2::int4[]))
        order by number limit $3`,
      [after, among ?? null, AT_ONCE],
    );
    for (const { number, sealed } of rows) {
      const { keys, published } = openIdentity(vault, number, sealed);
      const key = keys.find((it) => it.hash === hash);
      if (key !== undefined) found.push({ number, role: key.role });
      else if (published.includes(hash)) found.push({ number, role: roles[0] });
      after = number;
    }
    if (rows.length < AT_ONCE) return found;
  }
};
