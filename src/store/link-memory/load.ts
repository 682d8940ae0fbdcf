import type { ValueRow } from '../../engine/links/known-values.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Database } from '../database.ts';
import { decodeMembers, StoredValue } from './encoding.ts';
import { openIdentity, type StoredIdentity } from './identity.ts';

/** What is kept about the values and texts of some applications. */
export interface StoredSurroundings {
  readonly values: ReadonlyMap<number, ValueRow>;
  readonly buckets: ReadonlyMap<number, readonly number[]>;
  /** Different people in the whole store. */
  readonly people: number;
  /** Fresh numbers, and fresh ids of screenings, ascending. */
  readonly numbers: readonly number[];
  readonly screenings: readonly number[];
}

export interface Wanted {
  readonly hashes: readonly number[];
  readonly bucketKeys: readonly number[];
  /** How many fresh numbers. */
  readonly fresh: number;
  /** How many fresh ids of screenings; none when absent. */
  readonly screenings?: number;
}

interface SurroundingRow {
  readonly kind: number;
  readonly key: number;
  readonly people: number;
  readonly first_at: number;
  readonly last_at: number;
  readonly bytes: Uint8Array;
}

/** Looks all values and text buckets up in one statement. */
export const loadSurroundings = async (
  db: Database,
  vault: Vault,
  { hashes, bucketKeys, fresh, screenings: wanted = 0 }: Wanted,
): Promise<StoredSurroundings> => {
  const blinded = vault.blind(hashes);
  const plain = new Map(blinded.map((blind, index) => [blind, hashes[index] ?? 0]));
  const rows = await db.query<SurroundingRow>(
    `select 0 as kind, hash as key, people, first_at, last_at, postings as bytes
       from link_value where hash = any($1::int8[])
     union all
     select 1, key, 0, 0, 0, members from text_bucket where key = any($2::int4[])
     union all
     select 2, 0, people, 0, 0, ''::bytea from link_state
     union all
     select 3, nextval('application_number'), 0, 0, 0, ''::bytea from generate_series(1, $3::int)
     union all
     select 4, nextval('screening_id'), 0, 0, 0, ''::bytea from generate_series(1, $4::int)`,
    [blinded, bucketKeys, fresh, wanted],
  );
  const values = new Map<number, ValueRow>();
  const buckets = new Map<number, readonly number[]>();
  const numbers: number[] = [];
  const screenings: number[] = [];
  let people = 0;
  for (const { kind, key, people: count, first_at: first, last_at: last, bytes } of rows) {
    if (kind === 0) values.set(plain.get(key) ?? 0, new StoredValue({ people: count, first, last }, bytes));
    else if (kind === 1) buckets.set(key, decodeMembers(bytes));
    else if (kind === 2) people = count;
    else if (kind === 3) numbers.push(key);
    else screenings.push(key);
  }
  const ascending = (a: number, b: number): number => a - b;
  return { values, buckets, people, numbers: numbers.sort(ascending), screenings: screenings.sort(ascending) };
};

/** MinHash signatures by application number. */
export const loadSignatures = async (
  db: Database,
  numbers: readonly number[],
): Promise<readonly { readonly number: number; readonly signature: Uint8Array }[]> =>
  numbers.length === 0
    ? []
    : db.query(`select number, signature from application where number = any($1::int[]) and signature is not null`, [
        numbers,
      ]);

/** To whom applications belong now. */
export const loadPersons = async (
  db: Database,
  numbers: readonly number[],
): Promise<readonly { readonly number: number; readonly person: number }[]> =>
  numbers.length === 0
    ? []
    : db.query('select number, person from application where number = any($1::int[])', [numbers]);

/** An application as linking needs it. */
export interface StoredMember {
  readonly number: number;
  readonly reference: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly person: number;
  readonly own: number;
  readonly total: number;
  /** 0 none, 1 fraud, 2 genuine. */
  readonly verdict: number;
  readonly identity: StoredIdentity | undefined;
}

type MemberRow = Omit<StoredMember, 'identity'> & { readonly sealed: Uint8Array | null };

/** Every application of these people; with what it can be compared by for the people in `compared`, or for all. */
export const loadPeople = async (
  db: Database,
  vault: Vault,
  people: readonly number[],
  compared: readonly number[] | 'all',
): Promise<readonly StoredMember[]> => {
  if (people.length === 0) return [];
  const rows = await db.query<MemberRow>(
    `select number, reference, floor(extract(epoch from received_at))::int8 as at, person, own, total, verdict,
            case when $2::int[] is null or person = any($2::int[]) then sealed_identity end as sealed
       from application where person = any($1::int[]) order by number`,
    [people, compared === 'all' ? null : compared],
  );
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    identity: sealed === null ? undefined : openIdentity(vault, row.number, sealed),
  }));
};
