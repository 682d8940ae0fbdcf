import { hashRecoveryCode } from '../access/totp.ts';
import type { Vault } from '../vault/vault.ts';
import { type Account, type AccountRow, accountColumns, asAccount } from './accounts.ts';
import type { Database } from './database.ts';
import { blindedEmail } from './sign-in-blinded.ts';

/** What a password and a code are checked against. */
export interface PasswordSignIn {
  readonly account: Account;
  readonly password: string;
  /** The shared secret of the authenticator app. */
  readonly totp: string;
}

const place = (account: string): string => `password_sign_in.sealed_totp:${account}`;

/** Sets password and authenticator app of an account, in place of earlier ones. */
export const setPasswordSignIn = async (
  db: Database,
  vault: Vault,
  { account, password, totp, at }: { account: string; password: string; totp: string; at: Date },
): Promise<void> => {
  await db.execute(
    `insert into password_sign_in (account, password, sealed_totp, changed_at) values ($1, $2, $3, $4)
     on conflict (account) do update
       set password = excluded.password, sealed_totp = excluded.sealed_totp, changed_at = excluded.changed_at`,
    [account, password, vault.seal(totp, place(account)), at],
  );
};

/** What to check a sign-in with this e-mail address against. */
export const findPasswordSignIn = async (
  db: Database,
  vault: Vault,
  email: string,
): Promise<PasswordSignIn | undefined> => {
  const [row] = await db.query<AccountRow & { password: string; sealed_totp: Uint8Array }>(
    `select ${accountColumns}, p.password, p.sealed_totp
     from account a join password_sign_in p on p.account = a.id where a.email = $1`,
    [blindedEmail(vault, email)],
  );
  if (row === undefined) return undefined;
  return {
    account: asAccount(vault, row),
    password: row.password,
    totp: vault.open(row.sealed_totp, place(row.id)),
  };
};

/** Replaces the hash of a password; false when the account has none. */
export const setPassword = async (db: Database, account: string, password: string, at: Date): Promise<boolean> =>
  (await db.execute('update password_sign_in set password = $2, changed_at = $3 where account = $1', [
    account,
    password,
    at,
  ])) > 0;

/** Stores the same password at another cost, unless it was changed meanwhile. */
export const rehashPassword = async (db: Database, account: string, before: string, after: string): Promise<void> => {
  await db.execute('update password_sign_in set password = $3 where account = $1 and password = $2', [
    account,
    before,
    after,
  ]);
};

/** When the password was last changed; `undefined` without one. */
export const passwordChangedAt = async (db: Database, account: string): Promise<Date | undefined> =>
  (await db.query<{ changed_at: Date }>('select changed_at from password_sign_in where account = $1', [account]))[0]
    ?.changed_at;

/**
 * Marks a step of the authenticator app as used; false when it was already. Every step is kept for a day around its
 * time rather than only the last: after a clock that ran ahead, that would refuse all codes until time catches up.
 */
export const useTotpStep = async (db: Database, account: string, step: number): Promise<boolean> => {
  const stepsOfADay = 2880;
  await db.execute('delete from totp_step where account = $1 and step < $2', [account, step - stepsOfADay]);
  return (
    (await db.execute('insert into totp_step (account, step) values ($1, $2) on conflict do nothing', [
      account,
      step,
    ])) > 0
  );
};

/** Uses a recovery code; false when it is none, or was used. */
export const useRecoveryCode = async (db: Database, account: string, code: string, at: Date): Promise<boolean> =>
  (await db.execute('update recovery_code set used_at = $3 where account = $1 and hash = $2 and used_at is null', [
    account,
    hashRecoveryCode(account, code),
    at,
  ])) > 0;

/** Replaces all recovery codes of an account. */
export const setRecoveryCodes = async (db: Database, account: string, codes: readonly string[]): Promise<void> => {
  await db.execute('delete from recovery_code where account = $1', [account]);
  await db.execute('insert into recovery_code (account, hash) select $1, unnest($2::bytea[])', [
    account,
    codes.map((code) => hashRecoveryCode(account, code)),
  ]);
};

/** Recovery codes that are left. */
export const countRecoveryCodes = async (db: Database, account: string): Promise<number> =>
  (
    await db.query<{ left: number }>(
      'select count(*)::integer as left from recovery_code where account = $1 and used_at is null',
      [account],
    )
  )[0]?.left ?? 0;

/** Forgets password, authenticator app and recovery codes. */
export const dropPasswordSignIn = async (db: Database, account: string): Promise<boolean> => {
  await db.execute('delete from recovery_code where account = $1', [account]);
  return (await db.execute('delete from password_sign_in where account = $1', [account])) > 0;
};
