import { access } from 'node:fs/promises';
import type { Log } from '../log.ts';
import type { Connection } from './database.ts';
import { CannotRun } from './embedded/cannot-run.ts';
import { clusterDirectory } from './embedded/cluster.ts';
import { openEmbedded } from './embedded/open.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openPglite, pgliteDirectory, pgliteWarning } from './pglite/open.ts';
import { connectPostgres, type Patience } from './postgres.ts';
import { serverAddress } from './server-address.ts';

export interface OpenOptions {
  /** A server, by `postgres://…`. Without it the database is in the data directory. */
  readonly url?: string | undefined;
  readonly dataDirectory: string;
  /** What to use in the data directory. Without it: PostgreSQL where it can run, else PGlite with a warning. */
  readonly preferred?: 'embedded' | 'pglite' | undefined;
  readonly log: Log;
  readonly connections?: number;
  readonly patience?: Partial<Patience>;
}

const oldestVersion = 150_000;

/** The database cannot be used, however often it is tried. */
export class UnsuitableDatabase extends Error {
  override readonly name = 'UnsuitableDatabase';
}

const checkServer = async (connection: Connection): Promise<void> => {
  const [server] = await connection.query<{ version: string; number: string; encoding: string; replica: boolean }>(
    `select current_setting('server_version') as version, current_setting('server_version_num') as number,
       current_setting('server_encoding') as encoding, pg_is_in_recovery() as replica`,
  );
  if (server === undefined) return;
  if (Number(server.number) < oldestVersion) {
    throw new UnsuitableDatabase(`the server is PostgreSQL ${server.version}; 15 or later is needed`);
  }
  if (server.encoding !== 'UTF8') throw new UnsuitableDatabase(`the database is in ${server.encoding}; UTF8 is needed`);
  if (server.replica) throw new UnsuitableDatabase('the server is a replica, on which nothing can be written');
};

const openServer = async (url: string, options: OpenOptions): Promise<Connection> => {
  const address = await serverAddress(url, options.log);
  const connection = connectPostgres({ ...options, kind: 'server', address });
  try {
    await checkServer(connection);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Data stay where they began: what one kind wrote, the other cannot read, and would look as if it were lost. */
const openLocal = async (options: OpenOptions): Promise<Connection> => {
  const { dataDirectory, preferred, log } = options;
  const began = {
    embedded: await exists(clusterDirectory(dataDirectory)),
    pglite: await exists(pgliteDirectory(dataDirectory)),
  };
  const pglite = (reason: string): Promise<Connection> => {
    log.warn(pgliteWarning, { reason });
    return openPglite(options);
  };
  const other = preferred === 'pglite' ? 'embedded' : 'pglite';
  if (preferred !== undefined && began[other] && !began[preferred]) {
    throw new UnsuitableDatabase(
      `the data directory holds a database of kind ${other}, not ${preferred}: choose another, or carry the data over ` +
        'with a backup',
    );
  }
  if (preferred === 'pglite') return pglite('asked for');
  if (preferred === undefined && began.pglite && !began.embedded) return pglite('the data directory began with it');
  try {
    return await openEmbedded(options);
  } catch (error) {
    if (!(error instanceof CannotRun) || preferred === 'embedded' || began.embedded) throw error;
    return pglite(error.message);
  }
};

/** Opens the database that the options name and brings its schema up to date. */
export const openDatabase = async (options: OpenOptions): Promise<Connection> => {
  const connection = await (options.url === undefined ? openLocal(options) : openServer(options.url, options));
  try {
    await migrate(connection, migrations);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
};
