import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { placeOfProcesses, startOf } from './process.ts';

/** Who works in a data directory. */
export interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly place: string;
  readonly kind: string;
}

export type Lock =
  | { readonly held: true; release(): Promise<void> }
  | { readonly held: false; readonly holder: Holder };

const prefix = 'in-use.';
const beatEvery = 2000;
/** A holder in another container or on another machine counts as gone when it was silent for so long. */
const longestSilence = 20_000;

const read = async (file: string): Promise<Holder | undefined> => {
  try {
    const holder: Holder = JSON.parse(await readFile(file, 'utf8'));
    return holder;
  } catch {
    return undefined;
  }
};

const isAlive = async (file: string, holder: Holder, place: string): Promise<boolean> => {
  if (holder.place === place) return (await startOf(holder.pid)) === holder.start;
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < longestSilence;
};

/** The first live holder but `own`; files that dead ones left are cleared away. */
const otherHolder = async (directory: string, own: string, place: string): Promise<Holder | undefined> => {
  for (const name of await readdir(directory)) {
    if (!name.startsWith(prefix) || name === own || name.endsWith('.writing')) continue;
    const file = join(directory, name);
    const holder = await read(file);
    if (holder !== undefined && (await isAlive(file, holder, place))) return holder;
    await rm(file, { force: true });
  }
  return undefined;
};

/** For its owner alone; folders on the way to it are as the system makes them. */
const make = async (directory: string): Promise<void> => {
  await mkdir(dirname(directory), { recursive: true });
  await mkdir(directory, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
};

/**
 * One holder of a data directory at a time. Each writes a file of its own and then looks for others: of two that come at
 * the same moment at least one sees the other, so never both hold it; both stepping back is repaired by trying again.
 * A file names a process by number and start, so one left behind by a killed process does not count.
 */
export const takeLock = async (directory: string, kind: string): Promise<Lock> => {
  await make(directory);
  const place = await placeOfProcesses();
  const start = (await startOf(process.pid)) ?? '';
  const own = `${prefix}${process.pid}.${randomUUID()}`;
  const file = join(directory, own);
  const holder: Holder = { pid: process.pid, start, place, kind };
  for (let attempt = 0; ; attempt += 1) {
    const before = await otherHolder(directory, own, place);
    if (before === undefined) {
      // Written aside first: a file that is found is whole.
      await writeFile(`${file}.writing`, JSON.stringify(holder));
      await rename(`${file}.writing`, file);
      if ((await otherHolder(directory, own, place)) === undefined) break;
      await rm(file, { force: true });
    } else if (attempt > 0) {
      return { held: false, holder: before };
    }
    await wait(10 + Math.random() * 40);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, beatEvery);
  beat.unref();
  return {
    held: true,
    async release() {
      clearInterval(beat);
      await rm(file, { force: true });
    },
  };
};
