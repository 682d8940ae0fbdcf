import { readdir, readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotRun } from './cannot-run.ts';

const longestWait = 60_000;
const askEvery = 20;

const signal = (pid: number, name: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
};

/** Processes that work in the cluster: PostgreSQL makes the cluster their working directory. Linux only. */
const processesIn = async (directory: string): Promise<readonly number[]> => {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return pids.filter((_, index) => folders[index] === directory);
};

const recordedPid = async (file: string): Promise<number | undefined> => {
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
};

const left = async (directory: string, file: string): Promise<readonly number[]> => {
  if (process.platform === 'linux') return processesIn(directory);
  const pid = await recordedPid(file);
  return pid !== undefined && signal(pid, 0) ? [pid] : [];
};

/**
 * Makes a cluster free after an owner that was killed: a server that it left is stopped, processes that a killed server
 * left are waited for, and the file that names a process which is no more goes. PostgreSQL itself takes any process with
 * that number for a server, which in a container, where numbers are few, would keep it from starting.
 */
export const settleLeftovers = async (directory: string): Promise<void> => {
  const file = join(directory, 'postmaster.pid');
  const pid = await recordedPid(file);
  if (pid === undefined) return;
  for (let waited = 0; waited < longestWait; waited += askEvery) {
    const pids = await left(directory, file);
    if (pids.length === 0) return rm(file, { force: true });
    if (pids.includes(pid)) signal(pid, waited > longestWait / 2 ? 'SIGQUIT' : 'SIGINT');
    await wait(askEvery);
  }
  throw new CannotRun(`PostgreSQL process ${pid} of an earlier run still holds ${directory} and does not end`);
};
