import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** A day, after which a key is free again. */
const KEPT_FOR = 24 * 60 * 60 * 1_000;
/** A request that has not answered by then died with its process. */
const RUNS_AT_MOST = 2 * 60 * 1_000;

interface Row {
  readonly digest: string;
  readonly sealed_answer: Uint8Array | null;
}

interface Keyed {
  readonly key: string;
  readonly digest: string;
}

/** What stands under a key. */
type Claimed =
  | { readonly state: 'first' | 'running' | 'other' }
  | { readonly state: 'answered'; readonly answer: string };

/** Answers by key, for a day. */
export interface KeyedAnswers {
  claim(request: Keyed): Promise<Claimed>;
  keep(request: Keyed, answer: string): Promise<void>;
  release(request: Keyed): Promise<void>;
  /** Drops what is older than a day; tells how many. */
  forget(): Promise<number>;
}

const about = (key: string): string => `idempotency.answer:${key}`;
const before = (now: Date, milliseconds: number): Date => new Date(now.getTime() - milliseconds);

/**
 * Takes a key for a request, or says what stands under it. One statement: of many requests at once one inserts, or takes
 * over what is too old, and the others find its row.
 */
const claim = async (db: Database, vault: Vault, { key, digest }: Keyed, now: Date): Promise<Claimed> => {
  const taken = await db.execute(
    `insert into idempotency (key, digest, claimed_at) values ($1, $2, $3)
     on conflict (key) do update set digest = excluded.digest, claimed_at = excluded.claimed_at, sealed_answer = null
     where idempotency.claimed_at <= $4 or (idempotency.sealed_answer is null and idempotency.claimed_at <= $5)`,
    [key, digest, now, before(now, KEPT_FOR), before(now, RUNS_AT_MOST)],
  );
  if (taken === 1) return { state: 'first' };
  const [row] = await db.query<Row>('select digest, sealed_answer from idempotency where key = $1', [key]);
  // Released between the two statements: whoever repeats the request will be the first.
  if (row === undefined) return { state: 'running' };
  if (row.digest !== digest) return { state: 'other' };
  if (row.sealed_answer === null) return { state: 'running' };
  return { state: 'answered', answer: vault.open(row.sealed_answer, about(key)) };
};

/** Keeps answers encrypted: they may hold what an applicant wrote. */
export const keyedAnswers = (db: Database, vault: Vault, now: () => Date): KeyedAnswers => ({
  claim: (request) => claim(db, vault, request, now()),
  keep: async ({ key, digest }, answer) => {
    await db.execute('update idempotency set sealed_answer = $3 where key = $1 and digest = $2', [
      key,
      digest,
      vault.seal(answer, about(key)),
    ]);
  },
  release: async ({ key, digest }) => {
    await db.execute('delete from idempotency where key = $1 and digest = $2 and sealed_answer is null', [key, digest]);
  },
  forget: () => db.execute('delete from idempotency where claimed_at <= $1', [before(now(), KEPT_FOR)]),
});
