import { createHash } from 'node:crypto';
import { chown, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { CannotRun } from './cannot-run.ts';

/** What an operating system allows for the path of a socket, with the name of the socket itself and some air. */
const longest = 100 - '/.s.PGSQL.5432.lock'.length;

/** Always the same for the same data, so that a second process finds it. */
export const socketDirectoryName = (clusterDirectory: string): string => {
  const beside = join(dirname(clusterDirectory), 'socket');
  if (Buffer.byteLength(beside) <= longest) return beside;
  const digest = createHash('sha256').update(clusterDirectory).digest('hex').slice(0, 16);
  const short = join(tmpdir(), `gatehouse-${digest}`);
  return Buffer.byteLength(short) <= longest ? short : join('/tmp', `gatehouse-${digest}`);
};

/**
 * The folder of the socket: beside the data, or in the temporary folder when that path is too long. Only the account may enter, which is all the access control there is.
 */
export const socketDirectory = async (clusterDirectory: string, account: Account | undefined): Promise<string> => {
  const directory = socketDirectoryName(clusterDirectory);
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  if (made !== undefined && account !== undefined) await chown(directory, account.uid, account.gid);
  const found = await lstat(directory);
  const uid = account?.uid ?? process.getuid?.();
  if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
    throw new CannotRun(`${directory} must be a folder that only user ${uid} may enter; remove it and start again`);
  }
  return directory;
};
