import { z } from 'zod';

/**
 * A backup is one file: JSON lines, compressed with gzip. First a header; then each table as a line with its columns
 * followed by its rows, every value as PostgreSQL writes it, bytes still sealed; last the manifest, without which a
 * backup is not whole.
 */
export const formatName = 'gatehouse-backup';
export const formatVersion = 1;

const text = z.string().max(200);
const count = z.int().min(0);

export const headerSchema = z.strictObject({
  format: z.literal(formatName),
  version: z.literal(formatVersion),
  takenAt: z.iso.datetime(),
  /** The last migration of the schema that was kept. */
  schema: count,
});
export type Header = z.infer<typeof headerSchema>;

export const tableSchema = z.strictObject({ table: text, columns: z.array(text).max(1600) });
export type TableStart = z.infer<typeof tableSchema>;

export const rowSchema = z.array(z.string().nullable());
export type BackupRow = z.infer<typeof rowSchema>;

export const manifestSchema = z.strictObject({
  manifest: z.strictObject({
    tables: z.array(z.strictObject({ name: text, rows: count, sha256: text })).max(10_000),
    sequences: z.array(z.strictObject({ name: text, last: z.int(), called: z.boolean() })).max(10_000),
  }),
});
export type Manifest = z.infer<typeof manifestSchema>['manifest'];

/** The file is no backup of ours, was cut off, or was changed. */
export class BadBackup extends Error {
  override readonly name = 'BadBackup';
}
