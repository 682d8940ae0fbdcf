import { Conflict, type Database } from './database.ts';

/** A job that a worker holds for as long as its lease lasts. */
export interface ClaimedJob extends Held {
  readonly kind: string;
  readonly payload: unknown;
}

/** Names one attempt: once another worker has taken the job over, nothing that is said about this attempt counts. */
export interface Held {
  readonly id: number;
  readonly attempt: number;
}

export interface Wanted {
  readonly kind: string;
  readonly room: number;
}

/**
 * Takes up to `room` jobs of each kind that are due, for `lease` seconds by the clock of the database. Workers pass
 * over what others are taking. Jobs whose key is being worked on stay where they are.
 */
export const claim = async (
  db: Database,
  worker: string,
  wanted: readonly Wanted[],
  lease: number,
): Promise<readonly ClaimedJob[]> => {
  try {
    return await db.query<ClaimedJob>(
      `with ready as materialized (
         select found.id from unnest($1::text[], $2::integer[]) as wanted (kind, room)
         cross join lateral (
           select j.id from job j
           where j.kind = wanted.kind and j.state = 'waiting' and j.run_at <= now()
             and (j.key is null or not exists (
               select from job r where r.kind = j.kind and r.key = j.key and r.state = 'running'))
           order by j.priority desc, j.run_at, j.id limit wanted.room for update skip locked
         ) as found
       )
       update job set state = 'running', attempt = job.attempt + 1, worker = $3,
         lease_until = now() + $4::double precision * interval '1 second'
       from ready where job.id = ready.id
       returning job.id, job.kind, job.payload, job.attempt`,
      [wanted.map((it) => it.kind), wanted.map((it) => it.room), worker, lease],
    );
  } catch (error) {
    // Another worker began a job with the same key in this moment; the next claim sees it.
    if (error instanceof Conflict) return [];
    throw error;
  }
};

const ours = `it.id = job.id and it.attempt = job.attempt and job.worker = $1 and job.state = 'running'`;
const columnsOf = (held: readonly Held[]): readonly [number[], number[]] => [
  held.map((it) => it.id),
  held.map((it) => it.attempt),
];

/** Makes leases last `lease` seconds from now. Gives the ids that are still held: others were cancelled or taken over. */
export const extend = async (
  db: Database,
  worker: string,
  held: readonly Held[],
  lease: number,
): Promise<ReadonlySet<number>> => {
  const kept = await db.query<{ id: number }>(
    `update job set lease_until = now() + $4::double precision * interval '1 second'
     from unnest($2::bigint[], $3::integer[]) as it (id, attempt) where ${ours} returning job.id`,
    [worker, ...columnsOf(held), lease],
  );
  return new Set(kept.map((it) => it.id));
};

/** Writes how far a job is; says whether it is still held. */
export const noteProgress = async (
  db: Database,
  worker: string,
  held: Held,
  progress: { readonly done: number; readonly of: number },
): Promise<boolean> => {
  const changed = await db.execute(
    `update job set done = $4, total = $5 from (select $2::bigint as id, $3::integer as attempt) as it where ${ours}`,
    [worker, held.id, held.attempt, progress.done, progress.of],
  );
  return changed > 0;
};

/** Jobs that showed progress stay in the list as done until they are pruned; others leave no row. */
export const complete = async (db: Database, worker: string, held: readonly Held[]): Promise<void> => {
  await db.query(
    `with it as (select * from unnest($2::bigint[], $3::integer[]) as it (id, attempt)),
     gone as (delete from job using it where ${ours} and job.total is null)
     update job set state = 'done', done = total, ended_at = now(), lease_until = null, worker = null, error = null
     from it where ${ours} and job.total is not null`,
    [worker, ...columnsOf(held)],
  );
};

export interface Failure extends Held {
  readonly error: string;
  /** Seconds until it is tried again; null when it goes to the list of failed jobs. */
  readonly delay: number | null;
}

/** Puts failed attempts back to wait, or into the list of failed jobs. */
export const fail = async (db: Database, worker: string, failures: readonly Failure[]): Promise<void> => {
  const values = [worker, ...columnsOf(failures), failures.map((it) => it.error), failures.map((it) => it.delay)];
  await unlessOvertaken(() =>
    db.query(
      `with it as (
         select * from unnest($2::bigint[], $3::integer[], $4::text[], $5::double precision[])
           as it (id, attempt, error, delay)
       ),
       superseded as (delete from job using it where ${ours} and it.delay is not null and ${twinWaits})
       update job set error = it.error, lease_until = null, worker = null,
         state = case when it.delay is null then 'failed' else 'waiting' end,
         ended_at = case when it.delay is null then now() end,
         run_at = now() + coalesce(it.delay, 0) * interval '1 second'
       from it where ${ours} and not (it.delay is not null and ${twinWaits})`,
      values,
    ),
  );
};

/** Hands back attempts that were not made, for others to make. */
export const release = async (db: Database, worker: string, held: readonly Held[]): Promise<void> => {
  await unlessOvertaken(() =>
    db.query(
      `with it as (select * from unnest($2::bigint[], $3::integer[]) as it (id, attempt)),
       superseded as (delete from job using it where ${ours} and ${twinWaits})
       update job set state = 'waiting', attempt = job.attempt - 1, lease_until = null, worker = null
       from it where ${ours} and not ${twinWaits}`,
      [worker, ...columnsOf(held)],
    ),
  );
};

/** Finds jobs whose worker did not extend its lease, and treats that as a failed attempt. */
export const recover = async (
  db: Database,
  limits: readonly { readonly kind: string; readonly attempts: number }[],
): Promise<number> => {
  const lost = await db.query<Held & { kind: string; worker: string }>(
    `select id, attempt, kind, worker from job
     where state = 'running' and lease_until < now() and kind = any($1::text[]) order by lease_until limit 500`,
    [limits.map((it) => it.kind)],
  );
  const most = new Map(limits.map((it) => [it.kind, it.attempts]));
  for (const { id, attempt, kind, worker } of lost) {
    const delay = attempt >= (most.get(kind) ?? 1) ? null : 0;
    await fail(db, worker, [{ id, attempt, error: 'LeaseEnded: its worker stopped answering', delay }]);
  }
  return lost.length;
};

// A job that would wait beside one with its own key is not needed: the one that waits does the same work.
const twinWaits = `(job.key is not null and exists (
  select from job twin where twin.kind = job.kind and twin.key = job.key and twin.state = 'waiting'))`;

/** A twin may be added between look and write: then the second look sees it. */
const unlessOvertaken = async (work: () => Promise<unknown>): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof Conflict) || tries === 5) throw error;
    }
  }
};
