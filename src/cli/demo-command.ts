import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicUrlOf } from '../service/access-settings.ts';
import { startServing } from '../service/serve.ts';
import { receiveSample } from './demo-sample.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';
import { runService } from './run-service.ts';

const help = `gatehouse demo [--port N] [--host ADDRESS]

Starts the service on a temporary embedded database with sample data: invented
applicants, some of them sent by the same hand. Prints where to look. All of it
is gone when the demo ends (Ctrl-C). It never touches a configured system, and
sample data never appears anywhere else.

Exit codes: 0 ended in order, 2 could not start.
`;

/** Names that would lead to a system of somebody's own. */
const taken = /^--(?:data-directory|database|database-url-file|key-file|config)(?:=|$)/;

const safeEnvironment = ({ PORT, COLUMNS }: Io['environment']): Io['environment'] => ({ PORT, COLUMNS });

/** `gatehouse demo`: a service with sample data, for as long as it runs. */
export const demoCommand = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const own = args.find((argument) => taken.test(argument));
  if (own !== undefined) throw new UsageError(`demo works on a system of its own and takes no ${own}`);
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-demo-'));
  await chmod(folder, 0o755); // as root the database runs under another account
  try {
    return await runService(
      [...args, '--data-directory', folder, '--log-level', 'warn'],
      {
        ...io,
        environment: safeEnvironment(io.environment),
      },
      {
        verb: 'demo',
        help,
        start: async (settings, surroundings) => {
          let says = '';
          const prepare = async (service: Parameters<typeof receiveSample>[0]): Promise<void> => {
            const { applications, cases } = await receiveSample(service);
            says = `${applications} sample applications; ${cases} are in front of a person.`;
          };
          const serving = await startServing(settings, { ...surroundings, prepare });
          await write(
            io.stderr,
            `${says}\nMake an administrator:  ${serving.firstLink?.url.href ?? serving.url}\n` +
              `The review desk:        ${new URL('/', publicUrlOf(settings)).href} (once you are in)\n` +
              `The interface:          ${new URL('/docs', publicUrlOf(settings)).href}\nCtrl-C ends the demo and removes everything.\n`,
          );
          return serving;
        },
      },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
