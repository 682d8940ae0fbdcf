import type { Log } from '../log.ts';
import { readDataKeys } from '../store/data-keys.ts';
import type { Connection } from '../store/database.ts';
import { databaseFacts } from '../store/facts.ts';
import { pgliteWarning } from '../store/pglite/open.ts';
import { MasterKeyError, unwrapKey } from '../vault/master-key.ts';
import type { Finding } from './doctor.ts';
import { serviceErrors } from './errors.ts';
import type { Configuration } from './settings.ts';
import { masterKeysOf, openDatabaseOf } from './store.ts';

const SKEW_SECONDS = 5;
const BACK_MINUTES = 5;

const kinds = { server: 'PostgreSQL server', embedded: 'embedded PostgreSQL', pglite: 'PGlite' } as const;

const checkDurability = ({ kind }: Connection, durable: boolean): Finding => {
  const about = 'Durability';
  if (kind === 'pglite') return { about, state: 'note', says: pgliteWarning };
  if (durable) return { about, state: 'ok', says: 'fsync is on: what was acknowledged survives a power cut' };
  return { about, state: 'fail', says: 'fsync or synchronous_commit is off: a power cut loses what was acknowledged' };
};

const checkClock = (database: Date, lastAudited: Date | null, now: Date): Finding => {
  const about = 'Clock';
  const apart = Math.abs(database.getTime() - now.getTime()) / 1000;
  if (apart > SKEW_SECONDS)
    return { about, state: 'fail', says: `${Math.round(apart)} s apart from that of the database; use NTP on both` };
  if (lastAudited !== null && lastAudited.getTime() - now.getTime() > BACK_MINUTES * 60_000)
    return { about, state: 'fail', says: `it went back: the last entry of the log is of ${lastAudited.toISOString()}` };
  return { about, state: 'ok', says: 'agrees with that of the database' };
};

/** Whether the master key that is given opens the data keys of a database. */
export const checkKeys = async (settings: Configuration, database: Connection): Promise<Finding> => {
  const about = 'Master key';
  try {
    const keys = await readDataKeys(database);
    if (keys.length === 0) return { about, state: 'note', says: 'no data yet; the first start makes the data keys' };
    const masters = await masterKeysOf(settings, database);
    for (const key of keys) unwrapKey(masters, key);
    return { about, state: 'ok', says: `${masters[0].name} opens all ${keys.length} data keys` };
  } catch (error) {
    if (error instanceof MasterKeyError) return { about, state: 'fail', says: error.message };
    throw error;
  }
};

const look = async (settings: Configuration, database: Connection, now: Date): Promise<readonly Finding[]> => {
  const facts = await databaseFacts(database);
  const size = `${facts.megabytes.toLocaleString('en')} MB`;
  return [
    { about: 'Database', state: 'ok', says: `${kinds[database.kind]} ${facts.version}, ${size}` },
    checkDurability(database, facts.durable),
    { about: 'Schema', state: 'ok', says: `${facts.schema}, as this version wants it` },
    await checkKeys(settings, database),
    checkClock(facts.now, facts.lastAudited, now),
  ];
};

/** Opens the database as the service does, and looks at what it says. */
export const checkDatabase = async (settings: Configuration, log: Log, now: Date): Promise<readonly Finding[]> => {
  let database: Connection;
  try {
    database = await openDatabaseOf(settings, log);
  } catch (error) {
    if (error instanceof Error && serviceErrors.some((kind) => error instanceof kind))
      return [{ about: 'Database', state: 'fail', says: error.message }];
    throw error;
  }
  try {
    return await look(settings, database, now);
  } finally {
    await database.close();
  }
};
