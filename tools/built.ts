import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file was last changed; 0 where there is none. */
export const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When anything in these folders was last changed. */
export const newestIn = (folders: readonly string[], counts: (path: string) => boolean = () => true): number =>
  Math.max(
    ...folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => counts(path) && !/\.test\.tsx?$/.test(path))
        .map((path) => changed(join(folder, path))),
    ),
  );

const build = (how: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/build.mjs', ...how], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed: ${stdout}${stderr}`);
};

const LOCK = 'dist.lock';
/** Milliseconds after which whoever holds the lock has gone without a word. */
const ABANDONED = 180_000;
const PAUSE = 300;

const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
};

const take = (): boolean => {
  if (Date.now() - changed(LOCK) > ABANDONED) rmSync(LOCK, { recursive: true, force: true });
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
};

/** Builds unless it is fresh. Of several runs of tests at once one builds, and the others wait for it. */
export const buildUnless = (isFresh: () => boolean, ...how: readonly string[]): void => {
  while (!isFresh()) {
    if (!take()) {
      pause();
      continue;
    }
    try {
      build(how);
      return;
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
};
