import type { InterviewScore } from '../engine/review/interview.ts';
import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** An answer as it was marked. */
export interface SheetScore {
  readonly question: string;
  /** As it was asked. */
  readonly text: string;
  readonly score: InterviewScore;
  readonly note: string | null;
}

/** What somebody wrote on the sheet of an interview; null where it was erased. */
export interface Sheet {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  readonly written: { readonly scores: readonly SheetScore[]; readonly note: string | null } | null;
}

const about = (id: string): string => `case_sheet.sealed_scores:${id}`;

export const addSheet = async (db: Database, vault: Vault, application: number, sheet: Sheet): Promise<void> => {
  await db.execute('insert into case_sheet (id, application, by_id, at, sealed_scores) values ($1, $2, $3, $4, $5)', [
    sheet.id,
    application,
    sheet.by,
    sheet.at,
    vault.seal(JSON.stringify(sheet.written), about(sheet.id)),
  ]);
};

/** Sheets of a case, oldest first. */
export const readSheets = async (db: Database, vault: Vault, application: number): Promise<Sheet[]> => {
  const rows = await db.query<Omit<Sheet, 'written'> & { readonly sealed: Uint8Array | null }>(
    `select id, by_id as by, at, sealed_scores as sealed from case_sheet where application = $1 order by at, id limit 200`,
    [application],
  );
  return rows.map(({ sealed, ...row }) => ({
    ...row,
    written: sealed === null ? null : JSON.parse(vault.open(sealed, about(row.id))),
  }));
};
