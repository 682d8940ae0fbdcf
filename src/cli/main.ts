import { InputError } from '../input/rejection.ts';
import { ReferenceError as TableError } from '../reference/errors.ts';
import { ResultsError } from '../screening/results-folder.ts';
import { PolicyError } from '../screening/setup.ts';
import { version } from '../version.ts';
import { asCalled } from './as-called.ts';
import { commands, serviceCommands } from './commands.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';
import { usage } from './usage.ts';

const expected = [UsageError, PolicyError, ResultsError, InputError, TableError];

const systemReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some room and go on with --resume',
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
};

/** One line or several that say what to do; a bug keeps its stack, which holds no applicant's data. */
const messageOf = async (error: unknown, ofService: boolean): Promise<string> => {
  if (!(error instanceof Error)) return 'stopped for an unknown reason';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = systemReasons[code];
  if (reason !== undefined)
    return `could not write or read${'path' in error ? ` ${String(error.path)}` : ''}: ${reason}`;
  if (code.startsWith('ERR_PARSE_ARGS')) return `${error.message}\nSee gatehouse --help`;
  const known = ofService ? [...expected, ...(await import('../service/errors.ts')).serviceErrors] : expected;
  if (known.some((kind) => error instanceof kind)) return error.message;
  return error.stack ?? error.message;
};

/** Runs one command line and returns its exit code; never throws and never exits. */
export const main = async (args: readonly string[], given: Io): Promise<ExitCode> => {
  const io = asCalled(given);
  const [verb = '', ...rest] = args;
  const ofService = serviceCommands.get(verb);
  try {
    if (ofService !== undefined) return await (await ofService())(rest, io);
    if (verb === '' || verb === '--help' || verb === '-h' || verb === 'help' || rest.includes('--help')) {
      await write(verb === '' ? given.stderr : given.stdout, usage);
      return verb === '' ? 2 : 0;
    }
    if (verb === '--version') {
      await write(io.stdout, `gatehouse ${version}\n`);
      return 0;
    }
    const command = commands.get(verb);
    if (command === undefined) throw new UsageError(`there is no command "${verb}"\nSee gatehouse --help`);
    return await (await command())(rest, io);
  } catch (error) {
    await write(io.stderr, `gatehouse: ${await messageOf(error, ofService !== undefined)}\n`);
    return 2;
  }
};
