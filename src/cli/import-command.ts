import { withStore } from '../service/command-store.ts';
import { readConfiguration } from '../service/config.ts';
import { importSystem } from '../service/portable.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';

const help = `gatehouse import FOLDER

Takes what gatehouse export wrote into an empty system of the same version. All
of it or nothing: references, versions, cases, decisions and the audit log are
as they were. Personal data is sealed with the keys of this system.

Accounts come without ways to sign in: gatehouse account reset EMAIL prints an
address for each. API keys, passkeys and passwords are made anew.

Stop the service first. Takes the settings of gatehouse serve that name the
database and the key.
Exit codes: 0 done, 2 could not run.
`;

/** `gatehouse import FOLDER`. */
export const importCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  if (args.includes('--help')) {
    await write(io.stdout, help);
    return 0;
  }
  const { settings, positionals } = await readConfiguration(args, io.environment);
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new UsageError('import takes the folder of an export\nSee gatehouse import --help');
  const files = await withStore(
    settings,
    (line) => void io.stderr.write(line),
    (store) => importSystem(store, folder),
  );
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  await write(
    io.stdout,
    `Imported ${rows.toLocaleString('en')} rows of ${files.length} files.\n` +
      `WARNING: ${folder} holds personal data, unencrypted. Delete it now.\n`,
  );
  return 0;
};
