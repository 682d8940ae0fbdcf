import { access, constants } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import { InUse } from '../data-directory/in-use.ts';
import { type Lock, takeLock } from '../data-directory/lock.ts';
import { type Connection, Unreachable } from '../database.ts';
import { connectPostgres, type Patience } from '../postgres.ts';
import { clusterDirectory, openCluster } from './cluster.ts';
import { addressOf, answers, startServer } from './server.ts';
import type { Settings } from './settings.ts';
import { socketDirectoryName } from './socket-directory.ts';

export interface EmbeddedOptions {
  readonly dataDirectory: string;
  readonly log: Log;
  readonly connections?: number;
  readonly patience?: Partial<Patience>;
  readonly settings?: Settings;
}

const askEvery = 50;
/** The other process may be recovering from a power cut. */
const longestWait = 60_000;

const own = async (options: EmbeddedOptions, lock: Lock & { readonly held: true }): Promise<Connection> => {
  const { dataDirectory, settings = {}, log } = options;
  try {
    const server = await startServer(await openCluster(dataDirectory), settings, log);
    const afterwards = async () => {
      await server.stop();
      await lock.release();
    };
    return connectPostgres({ ...options, kind: 'embedded', address: server.address, afterwards });
  } catch (error) {
    await lock.release();
    throw error;
  }
};

/** Connects to the server of another process of ours, once it answers; undefined when that process goes first. */
const attach = async (options: EmbeddedOptions, holderPid: number): Promise<Connection | undefined> => {
  const socket = socketDirectoryName(clusterDirectory(options.dataDirectory));
  const address = addressOf(socket);
  await access(socket, constants.X_OK).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES')
      throw new InUse(`process ${holderPid}, which another user runs, works in this data directory`);
  });
  if (!(await answers(address))) return undefined;
  options.log.info('attached to the embedded PostgreSQL of another process', { process: holderPid });
  return connectPostgres({ ...options, kind: 'embedded', address });
};

/**
 * PostgreSQL in the data directory. The first process starts it and stops it when it closes; others on the same data
 * attach to it, and lose it when the first one ends, until one that starts later brings it back.
 */
export const openEmbedded = async (options: EmbeddedOptions): Promise<Connection> => {
  for (let waited = 0; ; waited += askEvery) {
    const lock = await takeLock(options.dataDirectory, 'embedded');
    if (lock.held) return own(options, lock);
    const { kind, pid } = lock.holder;
    if (kind !== 'embedded')
      throw new InUse(`process ${pid} works in this data directory with ${kind}, which serves one process`);
    const attached = await attach(options, pid);
    if (attached !== undefined) return attached;
    if (waited > longestWait)
      throw new Unreachable(`process ${pid} holds the data directory, and its database does not answer`);
    await wait(askEvery);
  }
};
