import { createHash } from 'node:crypto';
import { Conflict, type Connection, Unreachable } from './database.ts';
import type { Migration } from './migrations/migration.ts';

/** The schema of a database and that of this program do not go together. */
export class SchemaMismatch extends Error {
  override readonly name = 'SchemaMismatch';
}

interface Applied {
  readonly id: number;
  readonly name: string;
  readonly digest: string;
}

/** Any number, the same in every version of ours: the lock under which one process at a time changes the schema. */
const lockNumber = 4_017_225;

const table = `
  create table if not exists schema_migration (
    id integer primary key,
    name text not null,
    digest text not null,
    applied_at timestamptz not null default now()
  );`;

/** Layout is no change: a migration may be formatted anew. */
const digestOf = ({ sql }: Migration): string =>
  createHash('sha256').update(sql.replace(/\s+/g, ' ').trim()).digest('hex');

const inTransaction = (body: string): string => `
  begin;
  set local statement_timeout = 0;
  set local lock_timeout = 0;
  set local client_min_messages = warning;
  select pg_advisory_xact_lock(${lockNumber});
  ${body};
  commit;`;

/** Its row is written first: of two processes that start together the second stops there, and goes on with the next. */
const apply = async (database: Connection, migration: Migration): Promise<void> => {
  const { id, name, sql } = migration;
  const row = `insert into schema_migration (id, name, digest) values (${id}, '${name}', '${digestOf(migration)}')`;
  await database.script(inTransaction(`${row};${sql}`)).catch((error: unknown) => {
    if (error instanceof Conflict && error.constraint === 'schema_migration_pkey') return;
    if (error instanceof Unreachable || !(error instanceof Error)) throw error;
    throw new Error(`migration ${id} (${name}) failed: ${error.message}`, { cause: error });
  });
};

const check = (applied: readonly Applied[], known: ReadonlyMap<number, Migration>): void => {
  for (const { id, name, digest } of applied) {
    const migration = known.get(id);
    if (migration === undefined) {
      throw new SchemaMismatch(
        `the database has migration ${id} (${name}), which this version does not know: start a newer version`,
      );
    }
    if (digestOf(migration) !== digest) {
      throw new SchemaMismatch(
        `migration ${id} (${migration.name}) is not the one that this database was made with: a released migration ` +
          'is never edited, a later one changes what it did',
      );
    }
  }
};

/** Brings the schema up to date; safe when many processes start at once. Refuses a schema of a newer version. */
export const migrate = async (database: Connection, migrations: readonly Migration[]): Promise<void> => {
  const [state] = await database.query<{ made: boolean }>(`select to_regclass('schema_migration') is not null as made`);
  if (state?.made !== true) await database.script(inTransaction(table));
  const applied = await database.query<Applied>('select id, name, digest from schema_migration order by id');
  check(applied, new Map(migrations.map((migration) => [migration.id, migration])));
  const done = new Set(applied.map(({ id }) => id));
  for (const migration of migrations) if (!done.has(migration.id)) await apply(database, migration);
};
