import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { Log } from '../../log.ts';
import { CannotRun } from './cannot-run.ts';
import { type Cluster, owner } from './cluster.ts';
import { settleLeftovers } from './leftovers.ts';
import { asArguments, type Settings, usualSettings } from './settings.ts';
import { socketDirectory } from './socket-directory.ts';

export interface Server {
  readonly address: ClientConfig;
  /** Waits until everything is on disk. */
  stop(): Promise<void>;
}

const firstPause = 100;
const longestPause = 5000;
const askEvery = 15;

export const addressOf = (socket: string, port = 5432): ClientConfig => ({
  host: socket,
  port,
  user: owner,
  database: 'postgres',
});

/** Whether a server takes connections there now. */
export const answers = async (address: ClientConfig): Promise<boolean> => {
  const client = new Client({ ...address, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
      throw new CannotRun(`the socket in ${address.host} is not ours to open`, { cause: error });
    }
    return false;
  } finally {
    client.end().catch(() => {});
  }
};

/** Asks until the server answers. Recovery after a power cut can take a while: only an end of `alive` stops it. */
const untilReady = async (address: ClientConfig, alive: () => boolean): Promise<boolean> => {
  while (alive()) {
    if (await answers(address)) return true;
    await wait(askEvery);
  }
  return false;
};

const isRunning = (child: ChildProcess): boolean =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/**
 * Stops the server when this process is gone, however it went: a shell that reads from a pipe of ours until it ends.
 * Where there is no shell the next start stops what was left over.
 */
const watch = (server: ChildProcess, { account }: Cluster): ChildProcess => {
  const script = 'while read -r line; do :; done; kill -INT "$0" 2>/dev/null';
  const watcher = spawn('/bin/sh', ['-c', script, String(server.pid)], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => {});
  watcher.stdin?.on('error', () => {});
  watcher.unref();
  return watcher;
};

interface Running {
  readonly child: ChildProcess;
  /** The last lines that it wrote. */
  readonly said: readonly string[];
}

/** Refusals while it starts or stops are what asking whether it is ready makes. */
const isNoteworthy = (line: string): boolean =>
  / (?:PANIC|FATAL): /.test(line) && !line.includes('the database system is ');

const launch = (cluster: Cluster, socket: string, settings: Settings, log: Log): Running => {
  const given = asArguments({ ...usualSettings, ...settings, unix_socket_directories: socket });
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.directory, ...given], {
    ...cluster.account,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    // A group of its own: an interrupt typed at a terminal is ours to answer, in order.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    const lines = piece.split('\n').filter((line) => line.length > 0);
    said.push(...lines);
    said.splice(0, said.length - 20);
    for (const line of lines) if (isNoteworthy(line)) log.warn('the embedded PostgreSQL says', { line });
  });
  child.on('error', (error) => said.push(error.message));
  if (child.pid !== undefined) {
    const watcher = watch(child, cluster);
    child.on('exit', () => watcher.kill('SIGKILL'));
  }
  return { child, said };
};

/** A server that is asked to stop and cannot write what it holds in memory is stopped without: recovery finds it again. */
const longestStop = 60_000;

/** Starts PostgreSQL on a cluster and keeps it up: when it ends without having been asked to, it is started again. */
export const startServer = async (cluster: Cluster, settings: Settings, log: Log): Promise<Server> => {
  const socket = await socketDirectory(cluster.directory, cluster.account);
  const address = addressOf(socket, Number(settings['port'] ?? 5432));
  const stopping = new AbortController();

  const stopped = async (running: Running): Promise<void> => {
    const late = setTimeout(() => running.child.kill('SIGQUIT'), longestStop);
    while (isRunning(running.child)) {
      running.child.kill('SIGINT');
      await Promise.race([once(running.child, 'exit'), wait(1000)]);
    }
    clearTimeout(late);
  };
  const start = async (): Promise<Running> => {
    await settleLeftovers(cluster.directory);
    return launch(cluster, socket, settings, log);
  };
  const isUp = ({ child }: Running): Promise<boolean> => untilReady(address, () => isRunning(child));

  let running = await start();
  try {
    if (!(await isUp(running))) {
      // What it says last may come a moment after its end.
      await wait(50);
      throw new CannotRun(`PostgreSQL did not start: ${running.said.join(' | ')}`);
    }
  } catch (error) {
    await stopped(running);
    throw error;
  }

  const keepUp = async (): Promise<void> => {
    let pause = firstPause;
    while (!stopping.signal.aborted) {
      if (isRunning(running.child)) await once(running.child, 'exit');
      if (stopping.signal.aborted) return;
      log.error('the embedded PostgreSQL ended and is started again');
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      running = await start();
      if (stopping.signal.aborted) return;
      pause = (await isUp(running)) ? firstPause : Math.min(pause * 2, longestPause);
    }
  };
  const upkeep = keepUp().catch(() => log.error('the embedded PostgreSQL cannot be started again'));

  return {
    address,
    async stop() {
      stopping.abort();
      await stopped(running);
      await upkeep;
      // It may just have been started again.
      await stopped(running);
      await rmdir(socket).catch(() => {});
    },
  };
};
