import type { Tally } from '../access/lock-out.ts';
import type { Database } from './database.ts';

/** Whose tries are counted: those for an account, or those from an address. */
export interface Counted {
  readonly kind: 'account' | 'address';
  /** Blinded. */
  readonly who: Uint8Array;
}

/** The tally of one, held until the transaction ends. */
export const lockTally = async (db: Database, { kind, who }: Counted, now: Date): Promise<Tally | undefined> => {
  // The row is there before it is held, so that two first tries wait for each other too.
  await db.execute(
    'insert into sign_in_attempt (kind, who, failures, last_at) values ($1, $2, 0, $3) on conflict do nothing',
    [kind, who, now],
  );
  const [row] = await db.query<{ failures: number; last_at: Date }>(
    'select failures, last_at from sign_in_attempt where kind = $1 and who = $2 for update',
    [kind, who],
  );
  return row === undefined || row.failures === 0 ? undefined : { failures: row.failures, lastAt: row.last_at };
};

/** Stores a tally that is held. */
export const setTally = async (db: Database, { kind, who }: Counted, { failures, lastAt }: Tally): Promise<void> => {
  await db.execute('update sign_in_attempt set failures = $3, last_at = $4 where kind = $1 and who = $2', [
    kind,
    who,
    failures,
    lastAt,
  ]);
};

/** Forgets the tries of one. */
export const dropTally = (db: Database, { kind, who }: Counted): Promise<number> =>
  db.execute('delete from sign_in_attempt where kind = $1 and who = $2', [kind, who]);

/** Takes one try back: an address is not cleared by a success, or one good account would hide a list of bad ones. */
export const takeBackTry = (db: Database, { kind, who }: Counted): Promise<number> =>
  db.execute('update sign_in_attempt set failures = greatest(failures - 1, 0) where kind = $1 and who = $2', [
    kind,
    who,
  ]);

/** Forgets tries that are long past. Waits for nobody. */
export const dropOldTallies = (db: Database, before: Date): Promise<number> =>
  db.execute(
    `delete from sign_in_attempt where (kind, who) in
       (select kind, who from sign_in_attempt where last_at < $1 limit 1000 for update skip locked)`,
    [before],
  );
