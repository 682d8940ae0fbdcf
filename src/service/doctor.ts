import { access, constants, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { defaultDirectory, listReference } from '../reference/folder.ts';
import { freeMegabytes } from './health.ts';
import { keyFileIn } from './key-file.ts';
import type { Configuration } from './settings.ts';

/** One thing that was looked at. `note` is worth knowing and no reason to stop. */
export interface Finding {
  readonly about: string;
  readonly state: 'ok' | 'note' | 'fail';
  readonly says: string;
}

const finding = (about: string, state: Finding['state'], says: string): Finding => ({ about, state, says });

const OLDEST_NODE = [20, 19] as const;

export const checkNode = (version: string): Finding => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const good = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return finding(
    'Node.js',
    good ? 'ok' : 'fail',
    good ? version : `${version}; ${OLDEST_NODE.join('.')} or later is needed`,
  );
};

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The nearest folder above that is there, whose file system a new one will be on. */
const nearestFolder = async (path: string): Promise<string> => {
  let folder = path;
  while (!(await exists(folder)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};

export const checkDataDirectory = async ({
  dataDirectory,
  leastFreeMegabytes,
}: Pick<Configuration, 'dataDirectory' | 'leastFreeMegabytes'>): Promise<Finding> => {
  const about = 'Data directory';
  const there = await nearestFolder(dataDirectory);
  try {
    await access(there, constants.W_OK);
  } catch {
    return finding(about, 'fail', `${there} cannot be written to by this user`);
  }
  const free = await freeMegabytes(there);
  const room = `${free.toLocaleString('en')} MB free`;
  if (free < leastFreeMegabytes)
    return finding(about, 'fail', `${dataDirectory}: ${room}, ${leastFreeMegabytes} MB are needed`);
  return finding(about, 'ok', `${dataDirectory}${there === dataDirectory ? '' : ' (not made yet)'}: ${room}`);
};

/** Who may read the key of an embedded database beside its owner. */
export const checkKeyFile = async ({
  dataDirectory,
  key,
}: Pick<Configuration, 'dataDirectory' | 'key'>): Promise<Finding | undefined> => {
  const path = keyFileIn(dataDirectory);
  if (key !== undefined || !(await exists(path))) return undefined;
  const { mode } = await stat(path);
  if ((mode & 0o077) === 0) return finding('Key file', 'ok', `${path}: for its owner only; keep a copy elsewhere`);
  return finding('Key file', 'fail', `${path} can be read by others: chmod 600 ${path}`);
};

const isFree = (host: string, port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });

const isOurs = async (host: string, port: number): Promise<boolean> => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const reply = await fetch(`http://${name.includes(':') ? `[${name}]` : name}:${port}/healthz`, {
      signal: AbortSignal.timeout(2000),
    });
    return reply.ok;
  } catch {
    return false;
  }
};

export const checkPort = async ({ host, port }: Pick<Configuration, 'host' | 'port'>): Promise<Finding> => {
  const why = await isFree(host, port);
  if (why === undefined) return finding('Port', 'ok', `${host}:${port} is free`);
  if (why !== 'EADDRINUSE') return finding('Port', 'fail', `${host}:${port} cannot be listened on (${why})`);
  if (await isOurs(host, port)) return finding('Port', 'note', `${host}:${port} is served already, and healthy`);
  return finding('Port', 'fail', `${host}:${port} is taken by another program`);
};

const OLD_DAYS = 90;

export const checkReference = async ({ reference }: Pick<Configuration, 'reference'>): Promise<Finding> => {
  const about = 'Reference lists';
  const lists = await listReference(reference ?? defaultDirectory());
  if (lists.length === 0) return finding(about, 'note', 'only the bundled ones; gatehouse reference add loads more');
  const broken = lists.filter(({ state }) => state !== 'whole');
  if (broken.length > 0)
    return finding(about, 'fail', `${broken.map(({ kind }) => kind).join(', ')}: damaged or missing; add again`);
  const old = lists.filter(({ ageDays }) => ageDays > OLD_DAYS);
  const oldest = Math.max(...lists.map(({ ageDays }) => ageDays));
  if (old.length > 0) return finding(about, 'note', `${old.length} of ${lists.length} older than ${OLD_DAYS} days`);
  return finding(about, 'ok', `${lists.length}, the oldest ${oldest} days`);
};
