import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Timed {
  readonly seconds: number;
  /** Peak resident memory of the whole process with its threads, in MB. */
  readonly megabytes: number;
}

/** Runs the built command line as a user would, start-up included, and reads its peak memory. */
export const runCommand = (args: readonly string[]): Timed => {
  const file = join('.bench', 'memory.json');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', './bench/memory.mjs', 'dist/cli/bin.js', ...args],
    {
      env: { ...process.env, BENCH_MEMORY_FILE: file },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  if (status !== 0) throw new Error(`gatehouse ${args.join(' ')} ended with ${status}: ${stderr}`);
  const seconds = (performance.now() - started) / 1_000;
  const { maxRSS } = JSON.parse(readFileSync(file, 'utf8'));
  return { seconds, megabytes: Number(maxRSS) / 1_024 };
};
