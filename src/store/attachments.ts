import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** A file beside a case, without its bytes. `name` is null where it was erased. */
export interface Attachment {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  readonly name: string | null;
  readonly mediaType: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface NewAttachment extends Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const aboutName = (id: string): string => `case_attachment.sealed_name:${id}`;
const aboutBytes = (id: string): string => `case_attachment.sealed_bytes:${id}`;

export const addAttachment = async (
  db: Database,
  vault: Vault,
  application: number,
  { id, by, at, name, mediaType, size, sha256, bytes }: NewAttachment,
): Promise<void> => {
  await db.execute(
    `insert into case_attachment (id, application, by_id, at, media_type, size, sha256, sealed_name, sealed_bytes)
     values ($1, $2, $3, $4, $5, $6, decode($7, 'hex'), $8, $9)`,
    [
      id,
      application,
      by,
      at,
      mediaType,
      size,
      sha256,
      vault.seal(name, aboutName(id)),
      vault.sealBytes(bytes, aboutBytes(id)),
    ],
  );
};

interface Row {
  readonly id: string;
  readonly by_id: string;
  readonly at: Date;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly sealed_name: Uint8Array | null;
}

const COLUMNS = `id, by_id, at, media_type, size, encode(sha256, 'hex') as sha256, sealed_name`;

const asAttachment = (vault: Vault, row: Row): Attachment => ({
  id: row.id,
  by: row.by_id,
  at: row.at,
  name: row.sealed_name === null ? null : vault.open(row.sealed_name, aboutName(row.id)),
  mediaType: row.media_type,
  size: row.size,
  sha256: row.sha256,
});

/** Attachments of a case, oldest first. */
export const listAttachments = async (db: Database, vault: Vault, application: number): Promise<Attachment[]> => {
  const rows = await db.query<Row>(
    `select ${COLUMNS} from case_attachment where application = $1 order by at, id limit 1000`,
    [application],
  );
  return rows.map((row) => asAttachment(vault, row));
};

/** One attachment with its bytes; undefined where there is none, or where it was erased. */
export const readAttachment = async (
  db: Database,
  vault: Vault,
  application: number,
  id: string,
): Promise<NewAttachment | undefined> => {
  const [row] = await db.query<Row & { sealed_bytes: Uint8Array | null }>(
    `select ${COLUMNS}, sealed_bytes from case_attachment where application = $1 and id = $2`,
    [application, id],
  );
  if (row === undefined || row.sealed_bytes === null) return;
  const { name, ...kept } = asAttachment(vault, row);
  return { ...kept, name: name ?? id, bytes: vault.openBytes(row.sealed_bytes, aboutBytes(id)) };
};

/** Bytes of all files beside a case, for a limit on the whole. */
export const attachedBytes = async (db: Database, application: number): Promise<number> => {
  const [row] = await db.query<{ bytes: number }>(
    'select coalesce(sum(size), 0)::bigint as bytes from case_attachment where application = $1',
    [application],
  );
  return row?.bytes ?? 0;
};
