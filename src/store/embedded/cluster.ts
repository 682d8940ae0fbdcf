import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Account, accountFor, barrier } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { CannotRun } from './cannot-run.ts';

/** A data folder of PostgreSQL with what it takes to run it. */
export interface Cluster {
  readonly directory: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
}

export const clusterDirectory = (dataDirectory: string): string => join(resolve(dataDirectory), 'postgresql');

/** The one database user there is. */
export const owner = 'gatehouse';

const run = (command: string, options: readonly string[], account: Account | undefined): Promise<void> =>
  new Promise((done, fail) => {
    const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
    const child = spawn(command, options, { ...account, env, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      said = (said + piece).slice(-2000);
    });
    child.on('error', (cause) =>
      fail(new CannotRun(`the PostgreSQL binaries do not start: ${cause.message}`, { cause })),
    );
    child.on('close', (status) => {
      if (status === 0) done();
      else fail(new CannotRun(`initdb failed: ${said.trim()}`));
    });
  });

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined)) !== undefined;

const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8'];

/** Makes the folder complete or not at all: it gets its name last. */
export const initialise = async (cluster: Cluster, options: readonly string[] = locale): Promise<void> => {
  const { directory, binaries, account } = cluster;
  const unfinished = `${directory}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (account !== undefined) await chown(unfinished, account.uid, account.gid);
  const access = [`--username=${owner}`, '--auth-local=trust', '--no-instructions'];
  await run(binaries.initdb, ['-D', unfinished, ...access, ...options], account);
  await rename(unfinished, directory);
};

const passable = async (dataDirectory: string, account: Account | undefined): Promise<void> => {
  if (account === undefined) return;
  // Ours to open: others may pass through it, not list it; every file in it has its own mode.
  await chmod(dataDirectory, ((await stat(dataDirectory)).mode & 0o777) | 0o011);
  const blocked = await barrier(dataDirectory, account);
  if (blocked === undefined) return;
  throw new CannotRun(
    `PostgreSQL does not run as root and runs as user ${account.uid} instead, who may not enter ${blocked}; ` +
      `choose a data directory elsewhere, run Gatehouse as another user, or allow it with: chmod o+x ${blocked}`,
  );
};

/** Finds or makes the cluster of a data directory. Throws CannotRun where no embedded PostgreSQL can be. */
export const openCluster = async (dataDirectory: string): Promise<Cluster> => {
  const directory = clusterDirectory(dataDirectory);
  await mkdir(dirname(directory), { recursive: true });
  const account = await accountFor(directory);
  await passable(dirname(directory), account);
  const cluster = { directory, account, binaries: await findBinaries(dirname(directory), account) };
  if (!(await exists(directory))) await initialise(cluster);
  return cluster;
};
