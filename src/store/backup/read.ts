import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import {
  type BackupRow,
  BadBackup,
  type Header,
  headerSchema,
  type Manifest,
  manifestSchema,
  rowSchema,
  type TableStart,
  tableSchema,
} from './format.ts';

/** Who is told what a backup holds, in its order. */
export interface Reader {
  header(header: Header): Promise<void>;
  table(table: TableStart): Promise<void>;
  row(row: BackupRow): Promise<void>;
}

const newline = 10;

const linesOf = async function* (stream: Readable): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  for await (const piece of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, start)) {
      pieces.push(piece.subarray(start, end));
      yield Buffer.concat(pieces).toString('utf8');
      pieces = [];
      start = end + 1;
    }
    if (start < piece.length) pieces.push(piece.subarray(start));
  }
  if (pieces.length > 0) throw new BadBackup('the backup is cut off');
};

const read = <Schema extends z.ZodType>(schema: Schema, value: unknown, what: string): z.output<Schema> => {
  const result = schema.safeParse(value);
  if (!result.success) throw new BadBackup(`the backup has no readable ${what}`);
  return result.data;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadBackup('the backup holds a line that is not JSON');
  }
};

const compare = (found: Manifest['tables'], manifest: Manifest): void => {
  if (JSON.stringify(found) === JSON.stringify(manifest.tables)) return;
  const wrong = manifest.tables.find((table, index) => JSON.stringify(table) !== JSON.stringify(found[index]));
  throw new BadBackup(`the backup was changed: table ${wrong?.name ?? 'unknown'} is not as its manifest says`);
};

const walk = async (lines: AsyncIterable<string>, reader: Reader): Promise<Manifest> => {
  const found: { readonly name: string; rows: number; readonly hash: ReturnType<typeof createHash> }[] = [];
  let manifest: Manifest | undefined;
  let started = false;
  for await (const text of lines) {
    if (manifest !== undefined) throw new BadBackup('the backup goes on after its manifest');
    const value = parse(text);
    const current = found.at(-1);
    if (!started) {
      started = true;
      await reader.header(read(headerSchema, value, 'header'));
    } else if (Array.isArray(value) && current !== undefined) {
      current.hash.update(`${text}\n`);
      current.rows += 1;
      await reader.row(read(rowSchema, value, 'row'));
    } else if (typeof value === 'object' && value !== null && 'manifest' in value) {
      manifest = read(manifestSchema, value, 'manifest').manifest;
    } else {
      const table = read(tableSchema, value, 'table');
      found.push({ name: table.table, rows: 0, hash: createHash('sha256') });
      await reader.table(table);
    }
  }
  if (manifest === undefined) throw new BadBackup('the backup is cut off: it has no manifest');
  compare(
    found.map(({ name, rows, hash }) => ({ name, rows, sha256: hash.digest('hex') })),
    manifest,
  );
  return manifest;
};

/** Reads a backup through and checks it against its manifest, which it gives. */
export const readBackup = async (path: string, reader: Reader): Promise<Manifest> => {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  try {
    return await walk(linesOf(file.pipe(unpacked)), reader);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR') throw new BadBackup('the backup is cut off or damaged');
    throw error;
  } finally {
    file.destroy();
    unpacked.destroy();
  }
};

const ignore: Reader = { header: async () => {}, table: async () => {}, row: async () => {} };

/** Checks a backup without restoring it. */
export const verifyBackup = (path: string): Promise<Manifest> => readBackup(path, ignore);
