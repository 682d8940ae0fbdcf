import { type Scope, scopes } from '../desk/actor.ts';
import type { Database } from './database.ts';

export interface StoredKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** The account of whoever made it. */
  readonly madeBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

interface Row {
  id: string;
  hash: Uint8Array;
  name: string;
  scopes: string[];
  made_by: string;
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}

const columns = 'id, hash, name, scopes, made_by, created_at, expires_at, used_at, revoked_at';

const asKey = (row: Row): StoredKey => ({
  id: row.id,
  name: row.name,
  scopes: scopes.filter((scope) => row.scopes.includes(scope)),
  madeBy: row.made_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  usedAt: row.used_at,
  revokedAt: row.revoked_at,
});

/** Keeps a key by the hash of its secret. */
export const addKey = async (
  db: Database,
  key: Omit<StoredKey, 'usedAt' | 'revokedAt'>,
  hash: Uint8Array,
): Promise<void> => {
  await db.execute(
    `insert into api_key (id, hash, name, scopes, made_by, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [key.id, hash, key.name, key.scopes, key.madeBy, key.createdAt, key.expiresAt],
  );
};

/** A key with the hash of its secret. */
export const findKey = async (
  db: Database,
  id: string,
): Promise<{ readonly key: StoredKey; readonly hash: Uint8Array } | undefined> => {
  const [row] = await db.query<Row>(`select ${columns} from api_key where id = $1`, [id]);
  return row === undefined ? undefined : { key: asKey(row), hash: row.hash };
};

/** Keys, the latest first, after one of them. */
export const listKeys = async (
  db: Database,
  {
    before,
    limit,
  }: { readonly before: { readonly at: Date; readonly id: string } | undefined; readonly limit: number },
): Promise<StoredKey[]> => {
  const rows = await db.query<Row>(
    `select ${columns} from api_key where $1::timestamptz is null or (created_at, id) < ($1, $2::text)
     order by created_at desc, id desc limit $3`,
    [before?.at ?? null, before?.id ?? null, limit],
  );
  return rows.map(asKey);
};

/** Notes that a key was used. */
export const touchKey = async (db: Database, id: string, at: Date): Promise<void> => {
  await db.execute('update api_key set used_at = $2 where id = $1', [id, at]);
};

/** Ends a key. False when there is none that is still good. */
export const revokeKey = async (db: Database, id: string, at: Date): Promise<boolean> =>
  (await db.execute('update api_key set revoked_at = $2 where id = $1 and revoked_at is null', [id, at])) > 0;
