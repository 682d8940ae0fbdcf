import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readDataKeys } from '../store/data-keys.ts';
import type { Database } from '../store/database.ts';
import { type MasterKey, MasterKeyError, readMasterKeys } from '../vault/master-key.ts';

type MasterKeys = readonly [MasterKey, ...MasterKey[]];

/** A new master key as text. */
export const newMasterKey = (): string => randomBytes(32).toString('base64');

const atLeastOne = (keys: readonly MasterKey[]): MasterKeys => {
  const [first, ...others] = keys;
  if (first === undefined) throw new MasterKeyError('the master key is empty');
  return [first, ...others];
};

/** Where an embedded database keeps its master key. */
export const keyFileIn = (dataDirectory: string): string => join(dataDirectory, 'key');

/** Writes keys, one a line and the current one first, so that a crash leaves the old file or the new one. */
export const writeKeyFile = async (path: string, keys: readonly string[]): Promise<void> => {
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(`${keys.join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
};

/** What a key file holds, or `undefined` when there is none. */
export const readKeyFile = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * The master keys to open a database with: those that are configured, else those of the key file in the data directory.
 * An embedded database without any data gets a key file at its first start; one with data never does, because a fresh
 * key opens nothing.
 */
export const masterKeysFor = async (
  db: Database,
  {
    key,
    dataDirectory,
    embedded,
  }: { readonly key: string | undefined; readonly dataDirectory: string; readonly embedded: boolean },
): Promise<MasterKeys> => {
  if (key !== undefined) return atLeastOne(readMasterKeys(key));
  if (!embedded)
    throw new MasterKeyError(
      'a database server needs a master key: set GATEHOUSE_KEY or GATEHOUSE_KEY_FILE (`gatehouse keys new` makes one)',
    );
  const path = keyFileIn(dataDirectory);
  const kept = await readKeyFile(path);
  if (kept !== undefined) return atLeastOne(readMasterKeys(kept));
  if ((await readDataKeys(db)).length > 0)
    throw new MasterKeyError(`${path} is missing, and the data cannot be read without it: put it back from a backup`);
  await writeKeyFile(path, [newMasterKey()]);
  return atLeastOne(readMasterKeys((await readKeyFile(path)) ?? ''));
};
