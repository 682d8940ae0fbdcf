import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

export interface NewHire {
  readonly application: number;
  /** `2026-03-01`. */
  readonly hiredOn: string;
  readonly endedOn: string | null;
  /** How the personnel system calls this worker. */
  readonly worker: string | null;
  readonly by: string;
  readonly at: Date;
}

export interface Hire extends Omit<NewHire, 'application'> {
  readonly reference: string;
  readonly job: string | null;
  readonly number: number;
}

const placeOf = (application: number): string => `hire.worker:${application}`;

/** Records that an application led to a hire; a second time replaces the first. */
export const recordHire = async (db: Database, vault: Vault, hire: NewHire): Promise<void> => {
  await db.execute(
    `insert into hire (application, hired_on, ended_on, sealed_worker, recorded_by, recorded_at)
     values ($1, $2::date, $3::date, $4, $5, $6)
     on conflict (application) do update set hired_on = excluded.hired_on, ended_on = excluded.ended_on,
       sealed_worker = excluded.sealed_worker, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
    [
      hire.application,
      hire.hiredOn,
      hire.endedOn,
      hire.worker === null ? null : vault.seal(hire.worker, placeOf(hire.application)),
      hire.by,
      hire.at,
    ],
  );
};

interface Row {
  number: number;
  reference: string;
  job: string | null;
  hired_on: string;
  ended_on: string | null;
  sealed_worker: Uint8Array | null;
  recorded_by: string;
  recorded_at: Date;
}

const SELECT = `select a.number, a.reference, a.job, h.hired_on::text, h.ended_on::text, h.sealed_worker, h.recorded_by,
    h.recorded_at from hire h join application a on a.number = h.application`;

const asHire = (vault: Vault, row: Row): Hire => ({
  number: row.number,
  reference: row.reference,
  job: row.job,
  hiredOn: row.hired_on,
  endedOn: row.ended_on,
  worker: row.sealed_worker === null ? null : vault.open(row.sealed_worker, placeOf(row.number)),
  by: row.recorded_by,
  at: row.recorded_at,
});

export interface HirePage {
  /** Ids of the jobs to look at; null for all. */
  readonly jobs: readonly string[] | null;
  readonly after: number;
  readonly limit: number;
}

/** Hires in the order of their applications. */
export const listHires = async (db: Database, vault: Vault, { jobs, after, limit }: HirePage): Promise<Hire[]> => {
  const rows = await db.query<Row>(
    `${SELECT}
     where h.application > $1 and ($2::text[] is null or a.job = any($2))
     order by h.application limit $3`,
    [after, jobs, limit],
  );
  return rows.map((row) => asHire(vault, row));
};

/** Hires that some applications led to. */
export const hiresOf = async (db: Database, vault: Vault, numbers: readonly number[]): Promise<Hire[]> => {
  const rows = await db.query<Row>(`${SELECT} where h.application = any($1::int[])`, [numbers]);
  return rows.map((row) => asHire(vault, row));
};
