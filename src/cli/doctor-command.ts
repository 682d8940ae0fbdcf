import { existsSync } from 'node:fs';
import { commandLog } from '../service/command-store.ts';
import { readConfiguration } from '../service/config.ts';
import {
  checkDataDirectory,
  checkKeyFile,
  checkNode,
  checkPort,
  checkReference,
  type Finding,
} from '../service/doctor.ts';
import { checkDatabase } from '../service/doctor-database.ts';
import { checkNetwork } from '../service/doctor-network.ts';
import type { Configuration } from '../service/settings.ts';
import { clusterDirectory } from '../store/embedded/cluster.ts';
import { pgliteDirectory } from '../store/pglite/open.ts';
import { columnsOf, type ExitCode, type Io, UsageError, write } from './io.ts';
import { fill } from './text.ts';

const help = `gatehouse doctor [--network]

Looks at what the service needs and says what is wrong with it: Node.js, data
directory, database and its durability, schema, master key, clock, port, age of
reference lists. Opens the database as gatehouse serve does, which brings its
schema up to date.

  --network  also whether mail server and single sign-on answer

Takes the settings of gatehouse serve.
Exit codes: 0 all is well, 1 something is not, 2 could not look.
`;

const marks = { ok: 'ok  ', note: 'note', fail: 'FAIL' } as const;
const INDENT = ' '.repeat(23);

const lineOf = ({ about, state, says }: Finding, columns: number): string =>
  fill(says, columns, `${marks[state]}  ${about.padEnd(17)}`, INDENT);

const noDatabaseYet = ({ databaseUrl, dataDirectory }: Configuration): boolean =>
  databaseUrl === undefined && ![clusterDirectory, pgliteDirectory].some((inside) => existsSync(inside(dataDirectory)));

const databaseFindings = async (settings: Configuration, io: Io): Promise<readonly Finding[]> => {
  if (noDatabaseYet(settings))
    return [{ about: 'Database', state: 'note', says: 'none yet; the first gatehouse serve makes it' }];
  // Warnings of the database are findings here.
  const log = { ...commandLog((line) => void io.stderr.write(line)), warn: () => {} };
  return checkDatabase(settings, log, new Date());
};

/** `gatehouse doctor`. */
export const doctorCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  if (args.includes('--help')) {
    await write(io.stdout, help);
    return 0;
  }
  const { settings, positionals, own } = await readConfiguration(args, io.environment, { network: 'flag' });
  if (positionals.length > 0) throw new UsageError('doctor takes options only\nSee gatehouse doctor --help');
  const keyFile = await checkKeyFile(settings);
  const findings: readonly Finding[] = [
    { about: 'Configuration', state: 'ok', says: 'can be used' },
    checkNode(process.version),
    ...(settings.databaseUrl === undefined ? [await checkDataDirectory(settings)] : []),
    ...(keyFile === undefined ? [] : [keyFile]),
    ...(await databaseFindings(settings, io)),
    await checkPort(settings),
    await checkReference(settings),
    ...(own.has('network') ? await checkNetwork(settings) : []),
  ];
  const columns = columnsOf(io);
  for (const finding of findings) await write(io.stdout, lineOf(finding, columns));
  return findings.some(({ state }) => state === 'fail') ? 1 : 0;
};
