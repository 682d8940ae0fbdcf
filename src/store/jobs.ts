import type { Database } from './database.ts';

/** A job to be done by any worker. The payload holds ids only: it is stored in the clear and shown to administrators. */
export interface NewJob {
  readonly kind: string;
  readonly payload: unknown;
  /** At most one job of a kind waits with a key, and at most one runs; a second request joins the one that waits. */
  readonly key?: string;
  /** Not before; at once when absent. */
  readonly runAt?: Date;
  /** Within a kind, higher goes first. */
  readonly priority?: number;
}

/** Workers listen here. */
export const jobChannel = 'gatehouse_jobs';

/** One row per kind and key, the earliest time and highest priority of each; in an order that all writers share. */
const withoutTwins = (jobs: readonly NewJob[]): readonly NewJob[] => {
  const keyed = new Map<string, NewJob>();
  const free: NewJob[] = [];
  for (const job of jobs) {
    if (job.key === undefined) {
      free.push(job);
      continue;
    }
    const name = JSON.stringify([job.kind, job.key]);
    const first = keyed.get(name);
    keyed.set(name, first === undefined ? job : joined(first, job));
  }
  // Two transactions that add the same keys in different orders would wait for each other.
  const inOrder = [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, job]) => job);
  return [...inOrder, ...free];
};

const joined = (first: NewJob, second: NewJob): NewJob => {
  const { runAt: _, ...rest } = first;
  const earliest =
    first.runAt === undefined || second.runAt === undefined
      ? undefined
      : new Date(Math.min(first.runAt.getTime(), second.runAt.getTime()));
  return {
    ...rest,
    ...(earliest === undefined ? {} : { runAt: earliest }),
    priority: Math.max(first.priority ?? 0, second.priority ?? 0),
  };
};

/** Adds jobs in the caller's transaction: they exist if and only if it commits. Workers are woken at the commit. */
export const enqueue = async (db: Database, jobs: readonly NewJob[]): Promise<void> => {
  if (jobs.length === 0) return;
  const rows = withoutTwins(jobs);
  await db.query(
    `with added as (
       insert into job (kind, key, payload, priority, run_at)
       select it.kind, it.key, it.payload::jsonb, it.priority, coalesce(it.run_at::timestamptz, now())
       from unnest($1::text[], $2::text[], $3::text[], $4::integer[], $5::text[])
         as it (kind, key, payload, priority, run_at)
       on conflict (kind, key) where state = 'waiting' and key is not null
       do update set run_at = least(job.run_at, excluded.run_at), priority = greatest(job.priority, excluded.priority)
       returning run_at
     )
     select pg_notify($6, '') where exists (select from added where run_at <= now())`,
    [
      rows.map((it) => it.kind),
      rows.map((it) => it.key ?? null),
      rows.map((it) => JSON.stringify(it.payload ?? null)),
      rows.map((it) => it.priority ?? 0),
      rows.map((it) => it.runAt?.toISOString() ?? null),
      jobChannel,
    ],
  );
};

/**
 * Does something once for a key, whatever happens to the job that asks: the key is written in the transaction of the
 * work. Says whether this call did it. A second caller waits for the first to commit or to give up.
 */
export const once = async (db: Database, key: string, work: (within: Database) => Promise<void>): Promise<boolean> =>
  db.transaction(async (within) => {
    const added = await within.execute('insert into effect (key) values ($1) on conflict do nothing', [key]);
    if (added === 0) return false;
    await work(within);
    return true;
  });
