import { join } from 'node:path';
import type { Log } from '../../log.ts';
import { InUse } from '../data-directory/in-use.ts';
import { takeLock } from '../data-directory/lock.ts';
import type { Connection } from '../database.ts';
import { connectPostgres } from '../postgres.ts';
import { createEngine } from './engine.ts';

export const pgliteDirectory = (dataDirectory: string): string => join(dataDirectory, 'pglite');

/** What everybody is told who runs on it. */
export const pgliteWarning =
  'PGlite does not write through to the disk: what was decided survives the end of the process, even by force, but not ' +
  'a power cut or a crash of the machine. Use it to try things out.';

export interface PgliteOptions {
  readonly dataDirectory: string;
  readonly log: Log;
}

/** PostgreSQL as WebAssembly, for machines where nothing else runs. One process at a time. */
export const openPglite = async ({ dataDirectory, log }: PgliteOptions): Promise<Connection> => {
  const lock = await takeLock(dataDirectory, 'pglite');
  if (!lock.held) {
    throw new InUse(`process ${lock.holder.pid} works in this data directory, and PGlite serves one process at a time`);
  }
  const engine = createEngine(pgliteDirectory(dataDirectory));
  const connection = connectPostgres({
    address: { user: 'postgres', database: 'postgres', stream: () => engine.connect() },
    kind: 'pglite',
    log,
    single: true,
    afterwards: async () => {
      await engine.close();
      await lock.release();
    },
  });
  try {
    await engine.start();
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
};
