import { existsSync } from 'node:fs';
import type { Tables } from '../engine/reference.ts';
import { type Log, silent } from '../log.ts';
import { bundledTables } from '../reference/bundled.ts';
import { loadTables } from '../reference/load.ts';

/** Reference tables, and which lists went into them. A folder that is not there yet is one that nobody put a list into. */
export const tablesIn = async (
  folder: string | undefined,
  log: Log = silent,
): Promise<{ readonly tables: Tables; readonly loaded: unknown }> => {
  if (folder === undefined || existsSync(folder)) return loadTables(folder);
  log.warn('the folder of reference data does not exist; bundled tables are used alone');
  return { tables: bundledTables, loaded: [] };
};
