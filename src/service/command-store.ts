import type { System } from '../desk/actor.ts';
import type { Log } from '../log.ts';
import { createLog } from './log.ts';
import type { Configuration } from './settings.ts';
import { type OpenedStore, openStore } from './store.ts';

/** Whoever works at a command line on the machine. */
export const commandLine: System = { kind: 'system', id: 'command-line' };

/** What a command works with that opens the database for as long as it runs. */
export interface CommandStore extends OpenedStore {
  readonly log: Log;
  readonly now: () => Date;
}

const now = (): Date => new Date();

/** A log for commands: warnings and errors only, for the error stream. */
export const commandLog = (writeLine: (line: string) => void): Log => createLog(writeLine, { least: 'warn', now });

/** Opens database and vault for one command, and closes them whatever becomes of it. */
export const withStore = async <T>(
  settings: Configuration,
  writeLine: (line: string) => void,
  work: (store: CommandStore) => Promise<T>,
): Promise<T> => {
  const log = commandLog(writeLine);
  const store = await openStore(settings, log, now);
  try {
    return await work({ ...store, log, now });
  } finally {
    await store.database.close();
  }
};
