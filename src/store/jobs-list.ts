import type { Database } from './database.ts';
import { jobChannel } from './jobs.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** A job as people see it. Its payload is not shown. */
export interface JobLine {
  readonly id: number;
  readonly kind: string;
  readonly state: JobState;
  readonly attempt: number;
  readonly done: number | null;
  readonly total: number | null;
  readonly error: string | null;
  readonly runAt: Date;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

const columns = `id, kind, state, attempt, done, total, error, run_at as "runAt", created_at as "createdAt",
  ended_at as "endedAt"`;

export interface JobFilter {
  readonly state?: JobState | undefined;
  readonly kind?: string | undefined;
}

/** Newest first, before an id. */
export const listJobs = (
  db: Database,
  filter: JobFilter,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly JobLine[]> =>
  db.query<JobLine>(
    `select ${columns} from job
     where ($1::text is null or state = $1) and ($2::text is null or kind = $2) and ($3::bigint is null or id < $3)
     order by id desc limit $4`,
    [filter.state ?? null, filter.kind ?? null, page.before ?? null, page.limit],
  );

export const findJob = async (db: Database, id: number): Promise<JobLine | undefined> => {
  const [found] = await db.query<JobLine>(`select ${columns} from job where id = $1`, [id]);
  return found;
};

/** How much there is to do: rows of each kind and state, and how long the longest has been due. */
export interface JobCount {
  readonly kind: string;
  readonly state: JobState;
  readonly jobs: number;
  readonly dueSince: Date | null;
}

export const countJobs = (db: Database): Promise<readonly JobCount[]> =>
  db.query<JobCount>(
    `select kind, state, count(*) as jobs, min(run_at) filter (where state = 'waiting' and run_at <= now()) as "dueSince"
     from job where state <> 'done' group by kind, state order by kind, state`,
  );

/** Puts a failed or cancelled job back to wait, with all its attempts. */
export const retryJob = async (db: Database, id: number): Promise<boolean> =>
  (await db.execute(
    `update job set state = 'waiting', attempt = 0, run_at = now(), ended_at = null, error = null
     where id = $1 and state in ('failed', 'cancelled')`,
    [id],
  )) > 0;

/** Takes a waiting job back, or tells the worker that runs it to stop. */
export const cancelJob = async (db: Database, id: number): Promise<boolean> => {
  const told = await db.query(
    `with cancelled as (
       update job set state = 'cancelled', ended_at = now(), lease_until = null, worker = null
       where id = $1 and state in ('waiting', 'running') returning id
     )
     select pg_notify($2, 'cancelled') from cancelled`,
    [id, jobChannel],
  );
  return told.length > 0;
};

/** Ages, in days, after which what is done with is forgotten. */
export interface Keep {
  readonly ended: number;
  readonly failed: number;
  /** Longer than a job may be retried, or an effect could be repeated. */
  readonly effects: number;
}

/** Forgets jobs that ended long ago, and keys of effects that nobody can ask for again. */
export const pruneJobs = async (db: Database, keep: Keep): Promise<void> => {
  await db.execute(
    `delete from job where state in ('done', 'cancelled') and ended_at < now() - $1::integer * interval '1 day'
       or state = 'failed' and ended_at < now() - $2::integer * interval '1 day'`,
    [keep.ended, keep.failed],
  );
  await db.execute(`delete from effect where at < now() - $1::integer * interval '1 day'`, [keep.effects]);
};

/** Adds a job for each kind whose time has come: once, however many workers ask. Intervals are in seconds. */
export const enqueueDue = async (
  db: Database,
  recurring: readonly { readonly kind: string; readonly every: number }[],
): Promise<void> => {
  const values = [recurring.map((it) => it.kind), recurring.map((it) => it.every)];
  await db.query(
    `with wanted as (select * from unnest($1::text[], $2::double precision[]) as it (kind, every)),
     first as (
       insert into recurring_job (kind, due_at)
       select w.kind, now() + w.every * interval '1 second' from wanted w
       where not exists (select from recurring_job r where r.kind = w.kind)
       on conflict do nothing returning kind
     ),
     due as (
       update recurring_job r set due_at = now() + w.every * interval '1 second'
       from wanted w where r.kind = w.kind and r.due_at <= now() returning r.kind
     )
     insert into job (kind, key, payload)
     select kind, 'recurring', 'null'::jsonb from (select kind from first union all select kind from due) as it
     on conflict (kind, key) where state = 'waiting' and key is not null do nothing`,
    values,
  );
};
