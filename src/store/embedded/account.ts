import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CannotRun } from './cannot-run.ts';

/** Under whom PostgreSQL runs. Undefined: under whoever runs Gatehouse. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to be root. Tried in this order; the last is on every system. */
const preferred = ['gatehouse', 'postgres', 'nobody'];

const accountNamed = (passwd: string, name: string): Account | undefined => {
  const line = passwd.split('\n').find((candidate) => candidate.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
};

/**
 * For root another account: the one that owns the data already, else the first of the preferred ones. It must be in
 * /etc/passwd, because PostgreSQL looks its name up.
 */
export const accountFor = async (clusterDirectory: string): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(clusterDirectory).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const name of preferred) {
    const account = accountNamed(passwd, name);
    if (account !== undefined) return account;
  }
  throw new CannotRun(`PostgreSQL does not run as root, and none of the users ${preferred.join(', ')} exists`);
};

/** The first folder on the way to `path` that `account` may not pass; undefined when the way is free. */
export const barrier = async (path: string, account: Account | undefined): Promise<string | undefined> => {
  if (account === undefined) return undefined;
  const parent = dirname(path);
  const above = parent === path ? undefined : await barrier(parent, account);
  if (above !== undefined) return above;
  const { mode, uid, gid } = await stat(path);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (mode & bit) === 0 ? path : undefined;
};
