import { startWorking } from '../service/serve.ts';
import { version } from '../version.ts';
import type { ExitCode, Io } from './io.ts';
import { runService } from './run-service.ts';

const help = `gatehouse worker [OPTIONS]

Runs background work alone: searches of the past, deliveries, write-backs. Any
number of workers, on any number of machines, share one database; a job that a
worker does not finish goes to another.

Takes the settings of gatehouse serve. Needs the same database and master key.
With --probe-port N it answers /healthz, /readyz and /metrics there.

SIGTERM or Ctrl-C ends it in order: jobs finish, or go back to the queue.
Exit codes: 0 ended in order, 2 could not start.
`;

/** `gatehouse worker`: runs until it is asked to stop. */
export const workerCommand = (args: readonly string[], io: Io): Promise<ExitCode> =>
  runService(args, io, {
    verb: 'worker',
    help,
    start: async (settings, surroundings) => {
      const working = await startWorking(settings, surroundings);
      surroundings.log.info('working', { version });
      return working;
    },
  });
