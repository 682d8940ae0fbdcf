import type { Passkey } from '../access/passkeys.ts';
import type { Vault } from '../vault/vault.ts';
import { type Account, type AccountRow, accountColumns, asAccount } from './accounts.ts';
import type { Database } from './database.ts';

/** A passkey as its owner sees it in a list. */
export interface ListedPasskey {
  readonly id: string;
  /** Where it was registered: "Firefox on Linux". */
  readonly device: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** Keeps a passkey. Throws `Conflict` (passkey_pkey) when it is registered already. */
export const addPasskey = async (
  db: Database,
  passkey: Passkey & { readonly account: string; readonly device: string; readonly createdAt: Date },
): Promise<void> => {
  await db.execute(
    `insert into passkey (id, account, public_key, counter, transports, device, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      passkey.id,
      passkey.account,
      passkey.publicKey,
      passkey.counter,
      passkey.transports,
      passkey.device,
      passkey.createdAt,
    ],
  );
};

/** A passkey with the account that it opens. */
export const findPasskey = async (
  db: Database,
  vault: Vault,
  id: string,
): Promise<{ readonly passkey: Passkey; readonly account: Account } | undefined> => {
  const [row] = await db.query<AccountRow & { public_key: Uint8Array; counter: number; transports: string[] }>(
    `select ${accountColumns}, p.public_key, p.counter, p.transports
     from passkey p join account a on a.id = p.account where p.id = $1`,
    [id],
  );
  if (row === undefined) return undefined;
  const passkey = { id, publicKey: row.public_key, counter: row.counter, transports: row.transports };
  return { passkey, account: asAccount(vault, row) };
};

/** Notes a use. False when its counter has moved meanwhile: somebody else used a copy. */
export const usePasskey = async (
  db: Database,
  { id, counter }: Passkey,
  use: { readonly counter: number; readonly at: Date },
): Promise<boolean> =>
  (await db.execute('update passkey set counter = $3, used_at = $4 where id = $1 and counter = $2', [
    id,
    counter,
    use.counter,
    use.at,
  ])) > 0;

/** Passkeys of an account, the oldest first. */
export const listPasskeys = async (db: Database, account: string): Promise<ListedPasskey[]> =>
  (
    await db.query<{ id: string; device: string; created_at: Date; used_at: Date | null }>(
      'select id, device, created_at, used_at from passkey where account = $1 order by created_at, id',
      [account],
    )
  ).map((row) => ({ id: row.id, device: row.device, createdAt: row.created_at, usedAt: row.used_at }));

/** Forgets one passkey of an account. False when there is none. */
export const dropPasskey = async (db: Database, account: string, id: string): Promise<boolean> =>
  (await db.execute('delete from passkey where account = $1 and id = $2', [account, id])) > 0;
