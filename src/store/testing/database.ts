import { createHash, randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { silent } from '../../log.ts';
import type { Connection } from '../database.ts';
import { addressOf } from '../embedded/server.ts';
import { migrate } from '../migrate.ts';
import { migrations as all } from '../migrations/index.ts';
import type { Migration } from '../migrations/migration.ts';
import { connectPostgres } from '../postgres.ts';

const connect = (database: string, connections: number): Connection =>
  connectPostgres({
    address: { ...addressOf(inject('databaseSocket')), database },
    kind: 'embedded',
    log: silent,
    connections,
  });

/** Made once for all test files that want the same schema; whoever comes second waits. */
const makeTemplate = async (main: Connection, migrations: readonly Migration[]): Promise<string> => {
  const template = `template_${createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)}`;
  await main.transaction(async (within) => {
    await within.query('select pg_advisory_xact_lock(1)');
    const made = await within.query('select 1 from pg_database where datname = $1', [template]);
    if (made.length > 0) return;
    const unfinished = `${template}_unfinished`;
    await main.execute(`drop database if exists ${unfinished} with (force)`);
    await main.execute(`create database ${unfinished}`);
    const database = connect(unfinished, 1);
    try {
      await migrate(database, migrations);
    } finally {
      await database.close();
    }
    await main.execute(`alter database ${unfinished} rename to ${template}`);
  });
  return template;
};

const asMain = async (work: (main: Connection) => Promise<unknown>): Promise<void> => {
  const main = connect('postgres', 2);
  try {
    await work(main);
  } finally {
    await main.close();
  }
};

/** A fresh database with every migration, on the PostgreSQL of this run. `close` drops it. */
export const testDatabase = async (migrations: readonly Migration[] = all): Promise<Connection> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asMain(async (main) => {
    const template = await makeTemplate(main, migrations);
    await main.execute(`create database ${name} template ${template}`);
  });
  const database = connect(name, 10);
  return {
    ...database,
    async close() {
      await database.close();
      await asMain((main) => main.execute(`drop database if exists ${name} with (force)`));
    },
  };
};
