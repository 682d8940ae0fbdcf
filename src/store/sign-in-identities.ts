import type { Vault } from '../vault/vault.ts';
import { type Account, type AccountRow, accountColumns, asAccount } from './accounts.ts';
import type { Database } from './database.ts';
import { blinded } from './sign-in-blinded.ts';

/** A person as an identity provider names them. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

const who = (vault: Vault, { issuer, subject }: Identity): Uint8Array =>
  blinded(vault, 'identity', JSON.stringify([issuer, subject]));

/** Ties an account to a provider's person. Throws `Conflict` (provider_identity_pkey) when they are tied already. */
export const addIdentity = async (
  db: Database,
  vault: Vault,
  { identity, account, at }: { identity: Identity; account: string; at: Date },
): Promise<void> => {
  await db.execute('insert into provider_identity (who, account, linked_at) values ($1, $2, $3)', [
    who(vault, identity),
    account,
    at,
  ]);
};

/** The account of a provider's person. */
export const findIdentity = async (db: Database, vault: Vault, identity: Identity): Promise<Account | undefined> => {
  const [row] = await db.query<AccountRow>(
    `select ${accountColumns} from provider_identity i join account a on a.id = i.account where i.who = $1`,
    [who(vault, identity)],
  );
  return row === undefined ? undefined : asAccount(vault, row);
};

/** When an account was tied to the provider; `undefined` when it is not. */
export const identityLinkedAt = async (db: Database, account: string): Promise<Date | undefined> =>
  (
    await db.query<{ linked_at: Date }>(
      'select min(linked_at) as linked_at from provider_identity where account = $1',
      [account],
    )
  )[0]?.linked_at ?? undefined;

/** Unties an account from the provider. */
export const dropIdentities = async (db: Database, account: string): Promise<boolean> =>
  (await db.execute('delete from provider_identity where account = $1', [account])) > 0;
