import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestSource = (): number =>
  Math.max(...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => changed(join('src', path))));

/** Threads and child processes start from `dist` (see src/compiled.ts): it is built before the tests when it is older. */
export const setup = (): void => {
  if (changed(join('dist', 'index.js')) > newestSource()) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/build.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed: ${stdout}${stderr}`);
};
