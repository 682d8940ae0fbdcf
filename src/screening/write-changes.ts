import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from './relate.ts';

const changesPath = (directory: string): string => join(directory, 'hindsight.jsonl');

/** Writes who changed band in hindsight, one application a line; removes the list of an earlier run without any. */
export const writeChanges = async (directory: string, changes: readonly Change[] | undefined): Promise<void> => {
  if (changes === undefined) return rm(changesPath(directory), { force: true });
  await writeFile(changesPath(directory), changes.map((change) => `${JSON.stringify(change)}\n`).join(''), {
    mode: 0o600,
  });
};
