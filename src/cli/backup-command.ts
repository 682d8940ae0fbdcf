import { existsSync } from 'node:fs';
import { commandLog } from '../service/command-store.ts';
import { readConfiguration } from '../service/config.ts';
import { openDatabaseOf } from '../service/store.ts';
import { verifyBackup } from '../store/backup/read.ts';
import { backup } from '../store/backup/write.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';

const help = `gatehouse backup FILE
gatehouse backup --verify FILE

Writes everything that the database holds, as it is at one moment, to one file.
The service may go on running. Personal data stays encrypted in it: the file is
of use only together with the master key, which is NOT in it. Keep both, apart.
With --verify it reads a backup through and says whether it is whole.

Takes the settings of gatehouse serve that name the database.
Exit codes: 0 done, 2 could not run.
`;

/** `gatehouse backup FILE`. */
export const backupCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  if (args.includes('--help')) {
    await write(io.stdout, help);
    return 0;
  }
  const { settings, positionals, own } = await readConfiguration(args, io.environment, { verify: 'flag' });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError('backup takes the name of a file\nSee gatehouse backup --help');
  if (own.has('verify')) {
    const { tables } = await verifyBackup(file);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    await write(io.stdout, `${file} is whole: ${rows.toLocaleString('en')} rows of ${tables.length} tables\n`);
    return 0;
  }
  if (existsSync(file)) throw new UsageError(`${file} is there already: a backup never replaces another`);
  const database = await openDatabaseOf(
    settings,
    commandLog((line) => void io.stderr.write(line)),
  );
  try {
    const { tables } = await backup(database, file, new Date());
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    await write(
      io.stdout,
      `Wrote ${rows.toLocaleString('en')} rows of ${tables.length} tables to ${file}\n` +
        'The master key is not in it: keep a copy of that in another place.\n',
    );
    return 0;
  } finally {
    await database.close();
  }
};
