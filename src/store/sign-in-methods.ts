import type { Database } from './database.ts';
import { dropIdentities, identityLinkedAt } from './sign-in-identities.ts';
import { type ListedPasskey, listPasskeys } from './sign-in-passkeys.ts';
import { countRecoveryCodes, dropPasswordSignIn, passwordChangedAt } from './sign-in-passwords.ts';

/** All ways in which an account can sign in. */
export interface SignInMethods {
  readonly passkeys: readonly ListedPasskey[];
  readonly passwordChangedAt: Date | undefined;
  readonly recoveryCodesLeft: number;
  readonly singleSignOnSince: Date | undefined;
}

/** The ways in which an account can sign in. */
export const listMethods = async (db: Database, account: string): Promise<SignInMethods> => ({
  passkeys: await listPasskeys(db, account),
  passwordChangedAt: await passwordChangedAt(db, account),
  recoveryCodesLeft: await countRecoveryCodes(db, account),
  singleSignOnSince: await identityLinkedAt(db, account),
});

/** Forgets all ways in which an account can sign in, and its sessions. */
export const dropMethods = async (db: Database, account: string): Promise<void> => {
  await db.execute('delete from session where account = $1', [account]);
  await db.execute('delete from passkey where account = $1', [account]);
  await dropPasswordSignIn(db, account);
  await dropIdentities(db, account);
};
