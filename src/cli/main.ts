import { InputError } from '../input/rejection.ts';
import { ReferenceError as TableError } from '../reference/errors.ts';
import { ResultsError } from '../screening/results-folder.ts';
import { PolicyError } from '../screening/setup.ts';
import { version } from '../version.ts';
import { campaignsCommand } from './campaigns-command.ts';
import { evaluateCommand } from './evaluate-command.ts';
import { explainCommand } from './explain-command.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';
import { learnCommand } from './learn-command.ts';
import { linkCommand } from './link-command.ts';
import { referenceCommand } from './reference-command.ts';
import { screenCommand } from './screen-command.ts';
import { signalsCommand } from './signals-command.ts';
import { simulateCommand } from './simulate-command.ts';
import { usage } from './usage.ts';
import { whyCommand } from './why-command.ts';

type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map([
  ['screen', screenCommand],
  ['explain', explainCommand],
  ['campaigns', campaignsCommand],
  ['why', whyCommand],
  ['learn', learnCommand],
  ['link', linkCommand],
  ['signals', signalsCommand],
  ['simulate', simulateCommand],
  ['evaluate', evaluateCommand],
  ['reference', referenceCommand],
]);

const expected = [UsageError, PolicyError, ResultsError, InputError, TableError];

const systemReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some room and go on with --resume',
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
};

/** One line or several that say what to do; a bug keeps its stack, which holds no applicant's data. */
const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'stopped for an unknown reason';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const reason = systemReasons[code];
  if (reason !== undefined)
    return `could not write or read${'path' in error ? ` ${String(error.path)}` : ''}: ${reason}`;
  if (code.startsWith('ERR_PARSE_ARGS')) return `${error.message}\nSee gatehouse --help`;
  if (expected.some((kind) => error instanceof kind)) return error.message;
  return error.stack ?? error.message;
};

/** Runs one command line and returns its exit code; never throws and never exits. */
export const main = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const [verb, ...rest] = args;
  try {
    if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help' || rest.includes('--help')) {
      await write(verb === undefined ? io.stderr : io.stdout, usage);
      return verb === undefined ? 2 : 0;
    }
    if (verb === '--version') {
      await write(io.stdout, `gatehouse ${version}\n`);
      return 0;
    }
    const command = commands.get(verb);
    if (command === undefined) throw new UsageError(`there is no command "${verb}"\nSee gatehouse --help`);
    return await command(rest, io);
  } catch (error) {
    await write(io.stderr, `gatehouse: ${messageOf(error)}\n`);
    return 2;
  }
};
