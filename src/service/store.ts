import type { Log } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { openDatabase } from '../store/open.ts';
import type { MasterKey } from '../vault/master-key.ts';
import { masterKeysFor } from './key-file.ts';
import { type OpenedVault, openVault } from './keys.ts';
import type { Configuration } from './settings.ts';

/** A database with the keys to read it. */
export interface OpenedStore extends OpenedVault {
  readonly database: Connection;
  readonly masters: readonly [MasterKey, ...MasterKey[]];
}

/** Opens the database alone, as the settings say. Its schema is brought up to date. */
export const openDatabaseOf = (settings: Configuration, log: Log): Promise<Connection> =>
  openDatabase({
    url: settings.databaseUrl,
    dataDirectory: settings.dataDirectory,
    preferred: settings.database,
    connections: settings.databaseConnections,
    log,
  });

/** The master keys that the settings, or the data directory, give for a database. */
export const masterKeysOf = (
  settings: Configuration,
  database: Connection,
): Promise<readonly [MasterKey, ...MasterKey[]]> =>
  masterKeysFor(database, {
    key: settings.key,
    dataDirectory: settings.dataDirectory,
    embedded: database.kind !== 'server',
  });

/** Opens database and vault. Closes the database again when the keys are not its own. */
export const openStore = async (settings: Configuration, log: Log, now: () => Date): Promise<OpenedStore> => {
  const database = await openDatabaseOf(settings, log);
  try {
    const masters = await masterKeysOf(settings, database);
    return { database, masters, ...(await openVault(database, masters, now)) };
  } catch (error) {
    await database.close();
    throw error;
  }
};
