import { lockAccount } from './accounts.ts';
import type { Database } from './database.ts';

export type LinkPurpose = 'set-up' | 'invitation' | 'reset';

export interface OneTimeLink {
  readonly purpose: LinkPurpose;
  /** None for the set-up: it makes the account. */
  readonly account: string | null;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
}

/**
 * Keeps a link by the hash of its token; the earlier ones for the same account, or for the set-up, end. The account is
 * to be held.
 */
export const addLink = async (db: Database, link: OneTimeLink, hash: Uint8Array): Promise<void> => {
  await db.execute(`delete from one_time_link where ($1::text is null and purpose = 'set-up') or account = $1`, [
    link.account,
  ]);
  await db.execute(
    `delete from one_time_link where hash in
       (select hash from one_time_link where expires_at <= $1 limit 1000 for update skip locked)`,
    [link.issuedAt],
  );
  await db.execute(
    'insert into one_time_link (hash, purpose, account, issued_at, expires_at) values ($1, $2, $3, $4, $5)',
    [hash, link.purpose, link.account, link.issuedAt, link.expiresAt],
  );
};

/**
 * Uses a link up: of two who come at once, one gets it. Issued in the future means that the clock went back: it is not
 * good then, or it would be for longer than its time. Holds the account first, as everybody does who changes one.
 */
export const takeLink = async (db: Database, hash: Uint8Array, now: Date): Promise<OneTimeLink | undefined> => {
  const [seen] = await db.query<{ account: string | null }>('select account from one_time_link where hash = $1', [
    hash,
  ]);
  if (seen === undefined) return undefined;
  if (seen.account !== null) await lockAccount(db, seen.account);
  const [row] = await db.query<{
    purpose: LinkPurpose;
    issued_at: Date;
    expires_at: Date;
  }>(
    `delete from one_time_link where hash = $1 and expires_at > $2 and issued_at <= $2::timestamptz + interval '5 minutes'
     returning purpose, issued_at, expires_at`,
    [hash, now],
  );
  if (row === undefined) return undefined;
  return { purpose: row.purpose, account: seen.account, issuedAt: row.issued_at, expiresAt: row.expires_at };
};

/** Ends the links of an account. */
export const dropLinks = (db: Database, account: string): Promise<number> =>
  db.execute('delete from one_time_link where account = $1', [account]);
