import { withStore } from '../service/command-store.ts';
import { readConfiguration } from '../service/config.ts';
import { exportSystem } from '../service/portable.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';

const help = `gatehouse export FOLDER

Writes the whole system as readable JSON Lines, one file for each kind of thing:
applications with their versions, results, cases with their steps, decisions,
campaigns, indicators, accounts without their secrets, the audit log.

The files are NOT encrypted. They hold names, addresses and what people wrote,
and the key of look-up values: keep them as you keep the database and its key.
For a copy to restore from, use gatehouse backup.

Takes the settings of gatehouse serve that name the database and the key.
Exit codes: 0 done, 2 could not run.
`;

/** `gatehouse export FOLDER`. */
export const exportCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  if (args.includes('--help')) {
    await write(io.stdout, help);
    return 0;
  }
  const { settings, positionals } = await readConfiguration(args, io.environment);
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new UsageError('export takes the name of a new folder\nSee gatehouse export --help');
  const files = await withStore(
    settings,
    (line) => void io.stderr.write(line),
    (store) => exportSystem(store, folder),
  );
  for (const { file, rows } of files)
    if (rows > 0) await write(io.stdout, `${rows.toLocaleString('en').padStart(12)}  ${file}.jsonl\n`);
  await write(
    io.stderr,
    `WARNING: ${folder} holds personal data of applicants, unencrypted.\n` +
      'Only this user can read it. Delete it when it has served its purpose.\n',
  );
  return 0;
};
