import { mkdir } from 'node:fs/promises';
import type { Log } from '../log.ts';
import { commandLog } from '../service/command-store.ts';
import { readConfiguration } from '../service/config.ts';
import { checkKeys } from '../service/doctor-database.ts';
import type { Configuration } from '../service/settings.ts';
import { openDatabaseOf } from '../service/store.ts';
import { restore } from '../store/backup/restore.ts';
import { migrations } from '../store/migrations/index.ts';
import { dropEmptySystem } from '../store/portable.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';

const help = `gatehouse restore FILE

Puts a backup back, into a new data directory or a database that nothing was
kept in yet, and brings its schema up to date. The file is read through first;
when anything is wrong with it, nothing is changed.

Put the master key of the backup in its place as well: the file key in the data
directory, or GATEHOUSE_KEY. Stop the service first.

Takes the settings of gatehouse serve that name the database.
Exit codes: 0 done, 1 done and the master key is not the right one,
2 could not run.
`;

const restoreInto = async (
  settings: Configuration,
  file: string,
  { io, log }: { io: Io; log: Log },
): Promise<ExitCode> => {
  await mkdir(settings.dataDirectory, { recursive: true });
  const database = await openDatabaseOf(settings, log);
  try {
    if (!(await dropEmptySystem(database)))
      throw new UsageError('this system is not empty:\nrestore into a new data directory or a new database');
    const { tables } = await restore(database, file, migrations);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    await write(io.stdout, `Restored ${rows.toLocaleString('en')} rows of ${tables.length} tables\n`);
    const { state, says } = await checkKeys(settings, database);
    await write(state === 'fail' ? io.stderr : io.stdout, `Master key: ${says}\n`);
    return state === 'fail' ? 1 : 0;
  } finally {
    await database.close();
  }
};

/** `gatehouse restore FILE`. */
export const restoreCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  if (args.includes('--help')) {
    await write(io.stdout, help);
    return 0;
  }
  const { settings, positionals } = await readConfiguration(args, io.environment);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError('restore takes the name of a file\nSee gatehouse restore --help');
  return restoreInto(settings, file, { io, log: commandLog((line) => void io.stderr.write(line)) });
};
