import type { Vault } from '../vault/vault.ts';
import type { Database } from './database.ts';

/** Where a file beside a case came from: with the application, or put there by somebody. */
export type FileOrigin = 'application' | 'case';

/** A file beside a case, without its bytes. `name` is null where it was erased. */
export interface Attachment {
  readonly id: string;
  readonly origin: FileOrigin;
  readonly by: string;
  readonly at: Date;
  readonly name: string | null;
  readonly mediaType: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface NewAttachment extends Omit<Attachment, 'origin'> {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const tables = { application: 'application_file', case: 'case_attachment' } as const;
const aboutName = (origin: FileOrigin, id: string): string => `${tables[origin]}.sealed_name:${id}`;
const aboutBytes = (origin: FileOrigin, id: string): string => `${tables[origin]}.sealed_bytes:${id}`;

/** Keeps a file; the original of a document once, however often it is sent. */
export const addAttachment = async (
  db: Database,
  vault: Vault,
  application: number,
  { id, by, at, name, mediaType, size, sha256, bytes }: NewAttachment,
  origin: FileOrigin = 'case',
): Promise<void> => {
  await db.execute(
    `insert into ${tables[origin]} (id, application, by_id, at, media_type, size, sha256, sealed_name, sealed_bytes)
     values ($1, $2, $3, $4, $5, $6, decode($7, 'hex'), $8, $9) on conflict do nothing`,
    [
      id,
      application,
      by,
      at,
      mediaType,
      size,
      sha256,
      vault.seal(name, aboutName(origin, id)),
      vault.sealBytes(bytes, aboutBytes(origin, id)),
    ],
  );
};

interface Row {
  readonly id: string;
  readonly origin: FileOrigin;
  readonly by_id: string;
  readonly at: Date;
  readonly media_type: string;
  readonly size: number;
  readonly sha256: string;
  readonly sealed_name: Uint8Array | null;
}

const COLUMNS = `id, by_id, at, media_type, size, encode(sha256, 'hex') as sha256, sealed_name`;

/** Files of both origins that a condition chooses, with further columns. */
const both = (condition: string, more = ''): string =>
  (['application', 'case'] as const)
    .map((origin) => `select '${origin}' as origin, ${COLUMNS}${more} from ${tables[origin]} where ${condition}`)
    .join(' union all ');

const asAttachment = (vault: Vault, row: Row): Attachment => ({
  id: row.id,
  origin: row.origin,
  by: row.by_id,
  at: row.at,
  name: row.sealed_name === null ? null : vault.open(row.sealed_name, aboutName(row.origin, row.id)),
  mediaType: row.media_type,
  size: row.size,
  sha256: row.sha256,
});

/** Files beside a case, oldest first: those that came with the application, and those that people put there. */
export const listAttachments = async (db: Database, vault: Vault, application: number): Promise<Attachment[]> => {
  const rows = await db.query<Row>(`${both('application = $1')} order by at, id limit 1000`, [application]);
  return rows.map((row) => asAttachment(vault, row));
};

/** One attachment with its bytes; undefined where there is none, or where it was erased. */
export const readAttachment = async (
  db: Database,
  vault: Vault,
  application: number,
  id: string,
): Promise<(NewAttachment & Attachment & { readonly name: string }) | undefined> => {
  const [row] = await db.query<Row & { sealed_bytes: Uint8Array | null }>(
    both('application = $1 and id = $2', ', sealed_bytes'),
    [application, id],
  );
  if (row === undefined || row.sealed_bytes === null) return;
  const { name, ...kept } = asAttachment(vault, row);
  return { ...kept, name: name ?? id, bytes: vault.openBytes(row.sealed_bytes, aboutBytes(row.origin, id)) };
};

/** Bytes of all files that people put beside a case, for a limit on the whole. */
export const attachedBytes = async (db: Database, application: number): Promise<number> => {
  const [row] = await db.query<{ bytes: number }>(
    'select coalesce(sum(size), 0)::bigint as bytes from case_attachment where application = $1',
    [application],
  );
  return row?.bytes ?? 0;
};
