import type { Vault } from '../vault/vault.ts';
import { type Account, type AccountRow, accountColumns, asAccount } from './accounts.ts';
import type { Database } from './database.ts';

/** How a session began. `link`: by a one-time link, good only for setting up a way to sign in. */
export type SignInMethod = 'link' | 'passkey' | 'password' | 'single-sign-on';

export interface StoredSession {
  readonly id: string;
  readonly account: string;
  readonly method: SignInMethod;
  readonly device: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  /** When the person last proved who they are. */
  readonly confirmedAt: Date | null;
}

interface SessionRow {
  session: string;
  account: string;
  method: SignInMethod;
  device: string;
  began_at: Date;
  seen_at: Date;
  confirmed_at: Date | null;
}

const columns = `s.id as session, s.account, s.method, s.device, s.created_at as began_at, s.seen_at, s.confirmed_at`;

const asSession = (row: SessionRow): StoredSession => ({
  id: row.session,
  account: row.account,
  method: row.method,
  device: row.device,
  createdAt: row.began_at,
  seenAt: row.seen_at,
  confirmedAt: row.confirmed_at,
});

/** Keeps a session by the hash of its token. */
export const addSession = async (db: Database, session: StoredSession, token: Uint8Array): Promise<void> => {
  await db.execute(
    `insert into session (id, token, account, method, device, created_at, seen_at, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      session.id,
      token,
      session.account,
      session.method,
      session.device,
      session.createdAt,
      session.seenAt,
      session.confirmedAt,
    ],
  );
};

/** The session of a token with its account, in one look-up. */
export const findSession = async (
  db: Database,
  vault: Vault,
  token: Uint8Array,
): Promise<{ readonly session: StoredSession; readonly account: Account } | undefined> => {
  const [row] = await db.query<SessionRow & AccountRow>(
    `select ${columns}, ${accountColumns} from session s join account a on a.id = s.account where s.token = $1`,
    [token],
  );
  return row === undefined ? undefined : { session: asSession(row), account: asAccount(vault, row) };
};

/** Notes that a session was used. */
export const touchSession = async (db: Database, id: string, at: Date): Promise<void> => {
  await db.execute('update session set seen_at = $2 where id = $1', [id, at]);
};

/** Gives a session another token, so that the old one opens nothing. */
export const rotateSession = async (
  db: Database,
  { id, token, method }: { readonly id: string; readonly token: Uint8Array; readonly method: SignInMethod },
): Promise<void> => {
  await db.execute('update session set token = $2, method = $3 where id = $1', [id, token, method]);
};

/** Sessions of one account, the latest used first. */
export const listSessions = async (db: Database, account: string): Promise<StoredSession[]> =>
  (
    await db.query<SessionRow>(
      `select ${columns} from session s where s.account = $1 order by s.seen_at desc, s.id limit 200`,
      [account],
    )
  ).map(asSession);

/** Ends one session of an account. False when there is none. */
export const endSession = async (db: Database, account: string, id: string): Promise<boolean> =>
  (await db.execute('delete from session where account = $1 and id = $2', [account, id])) > 0;

/** Ends the session of a token. */
export const endSessionOf = (db: Database, token: Uint8Array): Promise<number> =>
  db.execute('delete from session where token = $1', [token]);

/** Ends all sessions of an account but one. Gives how many. */
export const endSessions = (db: Database, account: string, but: string | null): Promise<number> =>
  db.execute('delete from session where account = $1 and ($2::text is null or id <> $2)', [account, but]);

/** Forgets sessions that are over. Those that somebody works on are left for later: this waits for nobody. */
export const dropOverSessions = (
  db: Database,
  { begunBefore, seenBefore }: { readonly begunBefore: Date; readonly seenBefore: Date },
): Promise<number> =>
  db.execute(
    `delete from session where id in
       (select id from session where created_at < $1 or seen_at < $2 limit 1000 for update skip locked)`,
    [begunBefore, seenBefore],
  );
