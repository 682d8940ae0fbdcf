import { publicUrlOf } from '../service/access-settings.ts';
import { startServing } from '../service/serve.ts';
import { version } from '../version.ts';
import { type ExitCode, type Io, write } from './io.ts';
import { runService } from './run-service.ts';
import { minute } from './text.ts';

const help = `gatehouse serve [OPTIONS]

Runs the service: the API, and the work in the background. Without a
configuration it keeps an embedded PostgreSQL in the data directory and listens
on http://localhost:8080. The first start prints an address by which the first
administrator is made.

Settings come from the command line, the environment, a file, in this order;
docs/configuration.md lists all of them. The ones that are used most:
  --config FILE           settings in YAML (GATEHOUSE_CONFIG)
  --port N                port to listen on (PORT)
  --host ADDRESS          address to listen on; 0.0.0.0 for every one
  --public-url URL        address under which people reach the service
  --data-directory PATH   embedded database, key file
  --database-url-file F   file with postgres://... (or DATABASE_URL)
  --key-file FILE         file with the master key (or GATEHOUSE_KEY)
  --background false      leave background work to gatehouse worker

SIGTERM or Ctrl-C ends it in order: requests and jobs finish first.
Exit codes: 0 ended in order, 2 could not start.
`;

/** `gatehouse serve`: runs until it is asked to stop. */
export const serveCommand = (args: readonly string[], io: Io): Promise<ExitCode> =>
  runService(args, io, {
    verb: 'serve',
    help,
    start: async (settings, surroundings) => {
      const serving = await startServing(settings, surroundings);
      const { url, firstLink } = serving;
      surroundings.log.info('listening', { url, version });
      await write(io.stderr, `Gatehouse ${version} listens at ${publicUrlOf(settings).origin}\n`);
      if (firstLink !== undefined)
        await write(
          io.stderr,
          `Nobody can sign in yet. Open this address to make the first administrator; it\n` +
            `works once, until ${minute(firstLink.expiresAt)} or the next start:\n  ${firstLink.url.href}\n`,
        );
      return serving;
    },
  });
