import type { Connection, Database } from '../database.ts';
import { migrate } from '../migrate.ts';
import type { Migration } from '../migrations/migration.ts';
import { listTables, quoted, type Table } from './catalog.ts';
import { type BackupRow, BadBackup, type Manifest, type TableStart } from './format.ts';
import { type Reader, readBackup } from './read.ts';

/** The database already holds something. A restore never mixes. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
}

/** Stands in the database from the first to the last step of a restore: what is there was not there before it. */
const marker = 'restore_unfinished';

const bytesAtOnce = 4_000_000;
const mostAtOnce = 1000;

const clear = (db: Connection): Promise<void> =>
  db.script('begin; drop schema public cascade; create schema public; commit');

const begin = async (db: Connection): Promise<void> => {
  const names = (await listTables(db)).map(({ name }) => name);
  if (names.includes(marker)) await clear(db);
  else if (names.length > 0) {
    throw new NotEmpty('the database has tables already: restore into a new data directory or a new database');
  }
  await db.script(`create table ${marker} ()`);
};

interface Loader extends Reader {
  /** Writes what still waits. */
  flush(): Promise<void>;
}

const insertInto = ({ name, columns, types }: Table): string => {
  const names = columns.map(quoted).join(', ');
  const values = columns.map((_, index) => `c${index}::${types[index]}`).join(', ');
  const given = columns.map((_, index) => `$${index + 1}::text[]`).join(', ');
  const as = columns.map((_, index) => `c${index}`).join(', ');
  return `insert into ${quoted(name)} (${names}) overriding system value select ${values} from unnest(${given}) as t(${as})`;
};

const createLoader = (db: Database, tables: ReadonlyMap<string, Table>): Loader => {
  let statement = '';
  let width = 0;
  let waiting: BackupRow[] = [];
  let size = 0;
  const flush = async () => {
    if (waiting.length === 0) return;
    const rows = waiting;
    waiting = [];
    size = 0;
    await db.execute(
      statement,
      Array.from({ length: width }, (_, index) => rows.map((row) => row[index])),
    );
  };
  return {
    header: async () => {},
    async table({ table: name, columns }: TableStart) {
      await flush();
      const table = tables.get(name);
      if (table === undefined) throw new BadBackup(`the backup has a table ${name}, which its schema has not`);
      const types = columns.map((column) => table.types[table.columns.indexOf(column)]);
      const known = types.filter((type) => type !== undefined);
      if (known.length < types.length)
        throw new BadBackup(`table ${name} of the backup has columns that its schema has not`);
      statement = insertInto({ name, columns, types: known });
      width = columns.length;
      await db.execute(`delete from ${quoted(name)}`);
    },
    async row(row) {
      if (row.length !== width) throw new BadBackup('a row of the backup has too few or too many values');
      waiting.push(row);
      for (const value of row) size += value?.length ?? 0;
      if (waiting.length >= mostAtOnce || size >= bytesAtOnce) await flush();
    },
    flush,
  };
};

/** Rows arrive table by table: what joins tables, and what reacts to rows, waits until all are there. */
const withoutJoins = async (db: Database, tables: readonly Table[], work: () => Promise<void>): Promise<void> => {
  const joins = await db.query<{ name: string; on: string; definition: string }>(
    `select conname::text as name, conrelid::regclass::text as on, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`,
  );
  for (const { on, name } of joins) await db.execute(`alter table ${on} drop constraint ${quoted(name)}`);
  for (const { name } of tables) await db.execute(`alter table ${quoted(name)} disable trigger user`);
  await work();
  for (const { name } of tables) await db.execute(`alter table ${quoted(name)} enable trigger user`);
  for (const { on, name, definition } of joins) {
    await db.execute(`alter table ${on} add constraint ${quoted(name)} ${definition}`);
  }
};

const checkCounts = async (db: Database, { tables }: Manifest): Promise<void> => {
  for (const { name, rows } of tables) {
    const [found] = await db.query<{ rows: number }>(`select count(*) as rows from ${quoted(name)}`);
    if (found?.rows !== rows) throw new Error(`table ${name} has ${found?.rows} rows after the restore, not ${rows}`);
  }
};

const load = (db: Connection, path: string): Promise<Manifest> =>
  db.transaction(async (within) => {
    await within.execute('set local statement_timeout = 0');
    await within.execute('set local idle_in_transaction_session_timeout = 0');
    const tables = (await listTables(within)).filter(({ name }) => name !== marker);
    const loader = createLoader(within, new Map(tables.map((table) => [table.name, table])));
    let manifest: Manifest = { tables: [], sequences: [] };
    await withoutJoins(within, tables, async () => {
      manifest = await readBackup(path, loader);
      await loader.flush();
    });
    for (const { name, last, called } of manifest.sequences) {
      await within.query('select setval($1::regclass, $2::int8, $3::boolean)', [quoted(name), last, called]);
    }
    await checkCounts(within, manifest);
    await within.execute(`drop table ${marker}`);
    return manifest;
  });

/**
 * Restores a backup into a database that has no tables, with the schema that it was taken with, and brings that up to
 * date. The file is checked through before anything is written; when it fails later, nothing is left.
 */
export const restore = async (db: Connection, path: string, migrations: readonly Migration[]): Promise<Manifest> => {
  let schema = 0;
  await readBackup(path, {
    header: async (header) => {
      schema = header.schema;
    },
    table: async () => {},
    row: async () => {},
  });
  const newest = Math.max(0, ...migrations.map(({ id }) => id));
  if (schema > newest) throw new BadBackup('the backup was taken with a newer version: restore it with that one');
  await begin(db);
  try {
    await migrate(
      db,
      migrations.filter(({ id }) => id <= schema),
    );
    const manifest = await load(db, path);
    await migrate(db, migrations);
    return manifest;
  } catch (error) {
    await clear(db).catch(() => {});
    throw error;
  }
};
