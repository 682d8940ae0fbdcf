import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silent } from '../../log.ts';
import { accountFor } from '../embedded/account.ts';
import { initialise, owner } from '../embedded/cluster.ts';
import { startServer } from '../embedded/server.ts';
import type { Settings } from '../embedded/settings.ts';

const installed = '/usr/lib/postgresql';
const oldest = 15;

/** Where a PostgreSQL of this machine keeps its programs; undefined when there is none that is new enough. */
export const systemBinaries = (): string | undefined => {
  if (!existsSync(installed)) return undefined;
  const versions = readdirSync(installed)
    .map(Number)
    .filter((version) => version >= oldest);
  const bin = join(installed, String(Math.max(...versions)), 'bin');
  return existsSync(join(bin, 'initdb')) ? bin : undefined;
};

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

export interface SystemServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL of this machine on a port of its own, with a password as a server would have. */
export const startSystemServer = async (bin: string, settings: Settings = {}): Promise<SystemServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-system-'));
  await chmod(folder, 0o755);
  const directory = join(folder, 'postgresql');
  const account = await accountFor(directory);
  const cluster = { directory, account, binaries: { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') } };
  const secret = join(folder, 'password');
  await writeFile(secret, 'correct horse');
  if (account !== undefined) await chown(secret, account.uid, account.gid);
  await initialise(cluster, ['--auth-host=scram-sha-256', `--pwfile=${secret}`, '--locale=C', '--encoding=UTF8']);
  const port = await freePort();
  const listening = { listen_addresses: '127.0.0.1', port: String(port), fsync: 'off' };
  const server = await startServer(cluster, { ...listening, ...settings }, silent);
  return {
    url: `postgres://${owner}:correct%20horse@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
