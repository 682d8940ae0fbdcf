import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database } from '../database.ts';
import { listSequences, listTables, quoted, type Table } from './catalog.ts';
import { formatName, formatVersion, type Header, type Manifest } from './format.ts';

/** Rows are fetched so many at once that the largest of them together stay near this. */
const bytesAtOnce = 4_000_000;
const mostAtOnce = 1000;

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Rows of a table that fit in memory at once, by the largest value of each column. */
const rowsAtOnce = async (db: Database, { name, columns }: Table): Promise<number> => {
  const largest = columns.map((column) => `coalesce(max(pg_column_size(${quoted(column)})), 0)`).join(' + ');
  const [row] = await db.query<{ bytes: number }>(`select (${largest || '0'})::int8 as bytes from ${quoted(name)}`);
  return Math.min(mostAtOnce, Math.max(1, Math.floor(bytesAtOnce / Math.max(1, row?.bytes ?? 1))));
};

const rowsOf = async function* (db: Database, table: Table): AsyncGenerator<string> {
  const atOnce = await rowsAtOnce(db, table);
  const values = table.columns.map((column) => `${quoted(column)}::text`).join(', ');
  await db.execute(
    `declare backup no scroll cursor for select json_build_array(${values})::text as row from ${quoted(table.name)}`,
  );
  for (;;) {
    const rows = await db.query<{ row: string }>(`fetch ${atOnce} from backup`);
    if (rows.length === 0) break;
    for (const { row } of rows) yield `${row}\n`;
  }
  await db.execute('close backup');
};

const content = async function* (
  db: Database,
  header: Header,
  done: (manifest: Manifest) => void,
): AsyncGenerator<string> {
  yield line(header);
  const tables: Manifest['tables'] = [];
  for (const table of await listTables(db)) {
    yield line({ table: table.name, columns: table.columns });
    const hash = createHash('sha256');
    let rows = 0;
    for await (const row of rowsOf(db, table)) {
      hash.update(row);
      rows += 1;
      yield row;
    }
    tables.push({ name: table.name, rows, sha256: hash.digest('hex') });
  }
  const manifest = { tables, sequences: await listSequences(db) };
  yield line({ manifest });
  done(manifest);
};

/** Joins small pieces: a stream that is handed each row alone spends its time on handing over. */
const inBlocks = async function* (pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let block: string[] = [];
  let size = 0;
  for await (const piece of pieces) {
    block.push(piece);
    size += piece.length;
    if (size < 65_536) continue;
    yield Buffer.from(block.join(''));
    block = [];
    size = 0;
  }
  yield Buffer.from(block.join(''));
};

/** Writes everything that the database holds, as it was at one moment, to a file that appears when it is whole. */
export const backup = async (database: Database, path: string, takenAt: Date): Promise<Manifest> => {
  const unfinished = `${path}.unfinished`;
  let written: Manifest = { tables: [], sequences: [] };
  try {
    await database.transaction(async (within) => {
      await within.execute('set transaction isolation level repeatable read, read only');
      await within.execute('set local statement_timeout = 0');
      await within.execute('set local idle_in_transaction_session_timeout = 0');
      const [last] = await within.query<{ id: number }>('select coalesce(max(id), 0) as id from schema_migration');
      const header: Header = {
        format: formatName,
        version: formatVersion,
        takenAt: takenAt.toISOString(),
        schema: last?.id ?? 0,
      };
      const lines = content(within, header, (manifest) => {
        written = manifest;
      });
      const file = createWriteStream(unfinished, { mode: 0o600, flush: true });
      await pipeline(Readable.from(inBlocks(lines)), createGzip({ level: 1 }), file);
    });
    await rename(unfinished, path);
    return written;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
};
