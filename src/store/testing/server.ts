import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { silent } from '../../log.ts';
import { openCluster } from '../embedded/cluster.ts';
import { startServer } from '../embedded/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the socket of the server of this run. */
    databaseSocket: string;
  }
}

/** Nothing in these databases outlives the run. */
const settings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' };

/** One PostgreSQL for all test files of a run, without a wait for the disk. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-tests-'));
  const server = await startServer(await openCluster(folder), settings, silent);
  project.provide('databaseSocket', server.address.host ?? '');
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
};
