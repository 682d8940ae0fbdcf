import type { Application } from '../engine/contract/application.ts';
import type { Result } from '../engine/contract/result.ts';
import type { Vault } from '../vault/vault.ts';
import { payloadPlace, resultPlace } from './applications.ts';
import type { Database } from './database.ts';

/** Applications of one person, at most this many of each kind of row: nobody applies more often. */
const MOST = 1_000;

export interface HeldVersion {
  readonly number: number;
  readonly reference: string;
  readonly version: number;
  readonly keptAt: Date;
  readonly application: Application;
}

/** Every version of some applications. */
export const heldVersions = async (db: Database, vault: Vault, numbers: readonly number[]): Promise<HeldVersion[]> => {
  const rows = await db.query<Omit<HeldVersion, 'application'> & { readonly sealed: Uint8Array }>(
    `select a.number, a.reference, v.version, v.kept_at as "keptAt", v.sealed_payload as sealed
     from application_version v join application a on a.number = v.application
     where a.number = any($1) and v.sealed_payload is not null order by a.number, v.version limit $2`,
    [numbers, MOST],
  );
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    application: JSON.parse(vault.open(sealed, payloadPlace(row.number, row.version))),
  }));
};

export interface HeldResult {
  readonly number: number;
  readonly at: Date;
  readonly cause: string;
  readonly result: Result;
}

/** Every result of some applications. */
export const heldResults = async (db: Database, vault: Vault, numbers: readonly number[]): Promise<HeldResult[]> => {
  const rows = await db.query<{
    id: number;
    number: number;
    at: Date;
    cause: string;
    sealed: Uint8Array;
  }>(
    `select id, application as number, at, cause, sealed_result as sealed from screening
     where application = any($1) and sealed_result is not null order by id limit $2`,
    [numbers, MOST],
  );
  return rows.map(({ id, sealed, ...row }) => ({ ...row, result: JSON.parse(vault.open(sealed, resultPlace(id))) }));
};

export interface HeldCase {
  readonly number: number;
  readonly id: string;
  readonly state: string;
  readonly openedAt: Date;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
}

/** Cases of some applications, without who worked on them. */
export const heldCases = (db: Database, numbers: readonly number[]): Promise<HeldCase[]> =>
  db.query(
    `select application as number, id, state, opened_at as "openedAt", outcome, reason,
       coalesce(second_at, first_at) as "decidedAt"
     from review_case where application = any($1) order by application limit $2`,
    [numbers, MOST],
  );

/** What else is held about some applications: counted where it tells of others. */
export const heldBesides = async (
  db: Database,
  numbers: readonly number[],
): Promise<{ readonly reports: number; readonly indicators: number; readonly hiredOn: readonly string[] }> => {
  const [row] = await db.query<{ reports: number; indicators: number; hiredOn: string[] }>(
    `select (select count(*) from report where application = any($1)) as reports,
       (select count(distinct indicator) from indicator_match where application = any($1)) as indicators,
       array(select hired_on::text from hire where application = any($1) order by 1) as "hiredOn"`,
    [numbers],
  );
  return row ?? { reports: 0, indicators: 0, hiredOn: [] };
};
