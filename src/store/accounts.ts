import { z } from 'zod';
import { type Role, roles } from '../desk/actor.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';
import { blindedEmail } from './sign-in-blinded.ts';

export interface Account {
  readonly id: string;
  readonly name: string;
  /** Null when the account was removed. */
  readonly email: string | null;
  readonly roles: readonly Role[];
  /** Who says which roles: an administrator here, or the groups of the identity provider at each sign-in. */
  readonly rolesBy: 'administrator' | 'provider';
  readonly jobs: readonly string[];
  readonly createdAt: Date;
  /** When the first way to sign in was set up; until then nobody has used it. */
  readonly enrolledAt: Date | null;
  readonly disabledAt: Date | null;
  readonly removedAt: Date | null;
}

export type NewAccount = Pick<Account, 'id' | 'name' | 'roles' | 'rolesBy' | 'jobs' | 'createdAt' | 'enrolledAt'> & {
  readonly email: string;
};

/** Columns that `asAccount` reads, from `account a`. */
export const accountColumns =
  'a.id, a.sealed_person, a.roles, a.roles_by, a.jobs, a.created_at, a.enrolled_at, a.disabled_at, a.removed_at';

export interface AccountRow {
  id: string;
  sealed_person: Uint8Array;
  roles: string[];
  roles_by: 'administrator' | 'provider';
  jobs: string[];
  created_at: Date;
  enrolled_at: Date | null;
  disabled_at: Date | null;
  removed_at: Date | null;
}

const sealedPerson = z.strictObject({ name: z.string(), email: z.string().nullable() });

const place = (id: string): string => `account.sealed_person:${id}`;

const sealPerson = (vault: Vault, { id, name, email }: Pick<Account, 'id' | 'name' | 'email'>): Uint8Array =>
  vault.seal(JSON.stringify({ name, email }), place(id));

/** Roles that this version knows. */
export const knownRoles = (names: readonly string[]): Role[] => roles.filter((role) => names.includes(role));

/** A row as an account. */
export const asAccount = (vault: Vault, row: AccountRow): Account => ({
  id: row.id,
  ...sealedPerson.parse(JSON.parse(vault.open(row.sealed_person, place(row.id)))),
  roles: knownRoles(row.roles),
  rolesBy: row.roles_by,
  jobs: row.jobs,
  createdAt: row.created_at,
  enrolledAt: row.enrolled_at,
  disabledAt: row.disabled_at,
  removedAt: row.removed_at,
});

/** Keeps a new account. Throws `Conflict` (account_email) when somebody has the address. */
export const addAccount = async (db: Database, vault: Vault, account: NewAccount): Promise<void> => {
  await db.execute(
    `insert into account (id, sealed_person, email, roles, roles_by, jobs, created_at, enrolled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      account.id,
      sealPerson(vault, account),
      blindedEmail(vault, account.email),
      account.roles,
      account.rolesBy,
      account.jobs,
      account.createdAt,
      account.enrolledAt,
    ],
  );
};

/** One account, removed ones too; `lock` holds it until the transaction ends. */
export const findAccount = async (
  db: Database,
  vault: Vault,
  id: string,
  lock?: 'lock',
): Promise<Account | undefined> => {
  const held = lock === undefined ? '' : 'for update';
  const [row] = await db.query<AccountRow>(`select ${accountColumns} from account a where a.id = $1 ${held}`, [id]);
  return row === undefined ? undefined : asAccount(vault, row);
};

/**
 * Holds an account until the transaction ends. Whoever changes anything of an account holds it first, then its
 * sessions and methods, then tallies of tries, and the chain of the audit log last: so nobody waits in a circle.
 */
export const lockAccount = async (db: Database, id: string): Promise<void> => {
  await db.query('select 1 from account where id = $1 for update', [id]);
};

/** The account with an e-mail address. */
export const findAccountByEmail = async (db: Database, vault: Vault, email: string): Promise<Account | undefined> => {
  const [row] = await db.query<AccountRow>(`select ${accountColumns} from account a where a.email = $1`, [
    blindedEmail(vault, email),
  ]);
  return row === undefined ? undefined : asAccount(vault, row);
};

/** Accounts that were not removed, the oldest first, after one of them. */
export const listAccounts = async (
  db: Database,
  vault: Vault,
  { after, limit }: { readonly after: { readonly at: Date; readonly id: string } | undefined; readonly limit: number },
): Promise<Account[]> => {
  const rows = await db.query<AccountRow>(
    `select ${accountColumns} from account a
     where a.removed_at is null and ($1::timestamptz is null or (a.created_at, a.id) > ($1, $2::text))
     order by a.created_at, a.id limit $3`,
    [after?.at ?? null, after?.id ?? null, limit],
  );
  return rows.map((row) => asAccount(vault, row));
};

/** Stores what an administrator may change. */
export const changeAccount = async (
  db: Database,
  vault: Vault,
  account: Pick<Account, 'id' | 'name' | 'email' | 'roles' | 'rolesBy' | 'jobs' | 'disabledAt'>,
): Promise<void> => {
  await db.execute(
    `update account set sealed_person = $2, roles = $3, roles_by = $4, jobs = $5, disabled_at = $6 where id = $1`,
    [account.id, sealPerson(vault, account), account.roles, account.rolesBy, account.jobs, account.disabledAt],
  );
};

/** Notes that an account has a way to sign in now. */
export const markEnrolled = async (db: Database, id: string, at: Date): Promise<void> => {
  await db.execute('update account set enrolled_at = coalesce(enrolled_at, $2) where id = $1', [id, at]);
};

/** Removes an account: the name stays for the decisions that it signed, the address and the rights go. */
export const removeAccount = async (db: Database, vault: Vault, { id, name }: Account, at: Date): Promise<void> => {
  await db.execute(
    `update account set sealed_person = $2, email = null, roles = '{}', jobs = '{}', disabled_at = $3, removed_at = $3
     where id = $1`,
    [id, sealPerson(vault, { id, name, email: null }), at],
  );
};

/** Whether anybody ever set up a way to sign in. */
export const anyoneEnrolled = async (db: Database): Promise<boolean> =>
  (await db.query('select 1 from account where enrolled_at is not null limit 1')).length > 0;

/** Forgets accounts that nobody ever used; for a set-up that was begun and left. */
export const dropUnused = (db: Database): Promise<number> =>
  db.execute('delete from account where enrolled_at is null');

/**
 * Ids of administrators who can sign in, held until the transaction ends: of two who remove each other, one comes
 * second and sees it.
 */
export const lockAdministrators = async (db: Database): Promise<string[]> => {
  const rows = await db.query<{ id: string }>(
    `select id from account where 'administrator' = any(roles) and disabled_at is null and enrolled_at is not null
     order by id for update`,
  );
  return rows.map((row) => row.id);
};
