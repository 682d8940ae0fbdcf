import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** What somebody wrote beside a case. `text` is null where it was erased. */
export interface Note {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  readonly text: string | null;
}

const about = (id: string): string => `case_note.sealed_text:${id}`;

export const addNote = async (
  db: Database,
  vault: Vault,
  application: number,
  note: { id: string; by: string; at: Date; text: string },
): Promise<void> => {
  await db.execute('insert into case_note (id, application, by_id, at, sealed_text) values ($1, $2, $3, $4, $5)', [
    note.id,
    application,
    note.by,
    note.at,
    vault.seal(note.text, about(note.id)),
  ]);
};

/** Notes of a case, oldest first. */
export const readNotes = async (db: Database, vault: Vault, application: number): Promise<Note[]> => {
  const rows = await db.query<{ id: string; by_id: string; at: Date; sealed_text: Uint8Array | null }>(
    'select id, by_id, at, sealed_text from case_note where application = $1 order by at, id limit 1000',
    [application],
  );
  return rows.map(({ id, by_id, at, sealed_text }) => ({
    id,
    by: by_id,
    at,
    text: sealed_text === null ? null : vault.open(sealed_text, about(id)),
  }));
};
