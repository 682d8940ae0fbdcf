import type { CheckResult } from '../engine/review/playbook.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** What a step of verification came to. `note` is null where there was none or where it was erased. */
export interface Check {
  readonly id: string;
  readonly step: string;
  readonly result: CheckResult;
  readonly by: string;
  readonly at: Date;
  readonly note: string | null;
}

const about = (id: string): string => `case_check.sealed_note:${id}`;

export const addCheck = async (db: Database, vault: Vault, application: number, check: Check): Promise<void> => {
  const { id, step, result, by, at, note } = check;
  await db.execute(
    `insert into case_check (id, application, step, result, by_id, at, sealed_note) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, application, step, result, by, at, note === null ? null : vault.seal(note, about(id))],
  );
};

/** Results of steps of a case, oldest first. */
export const readChecks = async (db: Database, vault: Vault, application: number): Promise<Check[]> => {
  const rows = await db.query<Omit<Check, 'note'> & { readonly sealed: Uint8Array | null }>(
    `select id, step, result, by_id as by, at, sealed_note as sealed from case_check
     where application = $1 order by at, id limit 1000`,
    [application],
  );
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    note: sealed === null ? null : vault.open(sealed, about(row.id)),
  }));
};
