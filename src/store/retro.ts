import type { Database } from './database.ts';

/** Why the past is searched again. */
export type RetroCause = 'indicator' | 'list' | 'policy' | 'confirmed' | 'by-hand' | 'backtest';

/**
 * How. `reassess`: stored results under other weights; `rescreen`: each application anew; `search`: who carries a value
 * or stands near somebody; `compare`: like reassess, and nothing is kept but figures.
 */
export type RetroWay = 'reassess' | 'rescreen' | 'search' | 'compare';

type RetroState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** What it is about: ids only. */
export interface RetroSubject {
  readonly indicators?: readonly string[];
  /** Id of a policy version. */
  readonly policy?: string;
  /** Numbers of applications. */
  readonly applications?: readonly number[];
  /** Kind of a list of the reference data. */
  readonly list?: string;
}

/** `seek`: by look-ups; `scan`: through all, in order of arrival; `weigh`: what was found, anew. */
export type RetroPhase = 'seek' | 'scan' | 'weigh';

export interface RetroRun {
  readonly id: string;
  readonly cause: RetroCause;
  readonly way: RetroWay;
  readonly state: RetroState;
  readonly phase: RetroPhase;
  readonly subject: RetroSubject;
  /** Applications there were at its start, and how many of them were searched. */
  readonly total: number;
  readonly done: number;
  readonly findings: number;
  readonly changed: number;
  readonly hires: number;
  /** Number of the last application that was dealt with. */
  readonly position: number;
  /** More stood near than are looked at. */
  readonly capped: boolean;
  readonly figures: unknown;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly error: string | null;
}

const columns = `id, cause, way, state, phase, subject, total, done, findings, changed, hires, position, capped, figures,
  created_by as "createdBy", created_at as "createdAt", started_at as "startedAt", ended_at as "endedAt", error`;

export interface NewRetroRun extends Pick<RetroRun, 'id' | 'cause' | 'way' | 'subject' | 'createdBy' | 'createdAt'> {}

/** Writes a run that waits. False when one with this id exists. */
export const createRun = async (db: Database, run: NewRetroRun): Promise<boolean> =>
  (await db.execute(
    `insert into retro_run (id, cause, way, state, phase, subject, total, created_by, created_at)
     select $1, $2, $3, 'waiting', $4, $5::jsonb, count(*), $6, $7 from application where erased_at is null
     on conflict (id) do nothing`,
    [
      run.id,
      run.cause,
      run.way,
      run.way === 'search' ? 'seek' : 'scan',
      JSON.stringify(run.subject),
      run.createdBy,
      run.createdAt,
    ],
  )) > 0;

export const findRun = async (db: Database, id: string): Promise<RetroRun | undefined> =>
  (await db.query<RetroRun>(`select ${columns} from retro_run where id = $1`, [id]))[0];

/** A run, with its row locked: whoever works on it at the same time waits. */
export const lockRun = async (db: Database, id: string): Promise<RetroRun | undefined> =>
  (await db.query<RetroRun>(`select ${columns} from retro_run where id = $1 for update`, [id]))[0];

export interface RunPage {
  readonly cause: RetroCause | undefined;
  readonly before: { readonly at: Date; readonly id: string } | undefined;
  readonly limit: number;
}

/** Runs, the latest first. */
export const listRuns = (db: Database, { cause, before, limit }: RunPage): Promise<RetroRun[]> =>
  db.query(
    `select ${columns} from retro_run
     where ($1::text is null or cause = $1) and ($2::timestamptz is null or (created_at, id) < ($2, $3::text))
     order by created_at desc, id desc limit $4`,
    [cause ?? null, before?.at ?? null, before?.id ?? null, limit],
  );

export interface RunStep {
  readonly id: string;
  readonly at: Date;
  readonly phase: RetroPhase;
  readonly position: number;
  readonly done: number;
  readonly capped: boolean;
  readonly figures: unknown;
  /** What this step added. */
  readonly more: { readonly findings: number; readonly changed: number; readonly hires: number };
}

/** Writes how far a run has come, in the transaction of what was done. */
export const advanceRun = async (db: Database, step: RunStep): Promise<void> => {
  await db.execute(
    `update retro_run r set state = 'running', started_at = coalesce(started_at, $2), phase = $3, position = $4,
       done = least($5, r.total), capped = r.capped or $6, figures = $7::jsonb, findings = findings + $8,
       changed = changed + $9, hires = hires + $10
     where id = $1`,
    [
      step.id,
      step.at,
      step.phase,
      step.position,
      step.done,
      step.capped,
      step.figures === null ? null : JSON.stringify(step.figures),
      step.more.findings,
      step.more.changed,
      step.more.hires,
    ],
  );
};

export const endRun = async (
  db: Database,
  {
    id,
    state,
    at,
    error = null,
  }: { id: string; state: 'done' | 'failed' | 'cancelled'; at: Date; error?: string | null },
): Promise<boolean> =>
  (await db.execute(
    `update retro_run set state = $2, ended_at = $3, started_at = coalesce(started_at, $3), error = $4,
       done = case when $2 = 'done' then total else done end
     where id = $1 and state in ('waiting', 'running')`,
    [id, state, at, error],
  )) > 0;

/** Ends searches of a kind that have not come to their end, of one policy where it is named: a newer one takes their place. */
export const cancelRuns = async (db: Database, cause: RetroCause, at: Date, policy?: string): Promise<number> =>
  db.execute(
    `update retro_run set state = 'cancelled', ended_at = $2
     where cause = $1 and state in ('waiting', 'running') and ($3::text is null or subject ->> 'policy' = $3)`,
    [cause, at, policy ?? null],
  );

/** Whether the latest search of a kind came to its end, or there was none. */
export const lastEndedWell = async (db: Database, cause: RetroCause): Promise<boolean> => {
  const [row] = await db.query<{ state: RetroState }>(
    'select state from retro_run where cause = $1 order by created_at desc, id desc limit 1',
    [cause],
  );
  return row === undefined || row.state === 'done';
};
