import type { Log } from '../log.ts';
import { readConfiguration } from '../service/config.ts';
import type { Surroundings } from '../service/core.ts';
import { createLog } from '../service/log.ts';
import type { Running } from '../service/serve.ts';
import type { Configuration } from '../service/settings.ts';
import { orExit, untilStopped } from '../service/until-stopped.ts';
import type { PolicySource } from '../store/policies.ts';
import { type ExitCode, type Io, UsageError, write } from './io.ts';
import { readPolicyFile, readWeightsFile } from './policy-file.ts';

/** A command that runs until it is asked to stop. */
export interface ServiceCommand {
  readonly verb: string;
  readonly help: string;
  /** Starts, and tells what there is to tell. */
  start(settings: Configuration, surroundings: Surroundings): Promise<Running>;
}

/** Time that the database takes at most to write what it holds in memory, beside that of requests and jobs. */
const CLOSING_SECONDS = 75;

/** The policy and weights that the settings name. */
const startedWith = async ({ policy, weights }: Configuration): Promise<PolicySource> => ({
  policy: policy === undefined ? undefined : await readPolicyFile(policy),
  ...(weights === undefined ? {} : { weights: await readWeightsFile(weights) }),
});

const runUntilStopped = async (
  settings: Configuration,
  { command, io, log }: { readonly command: ServiceCommand; readonly io: Io; readonly log: Log },
): Promise<void> => {
  const started = await startedWith(settings);
  const stopping = untilStopped((stop) => io.onInterrupt(stop), log);
  try {
    const running = await command.start(settings, { log, now: () => new Date(), started });
    log.info('stopping', { signal: await stopping.asked });
    await orExit(settings.stopSeconds + CLOSING_SECONDS, () => running.stop());
    log.info('stopped');
  } finally {
    stopping.release();
  }
};

/** Runs a command of the service: its help, or itself until SIGTERM or an interrupt. */
export const runService = async (args: readonly string[], io: Io, command: ServiceCommand): Promise<ExitCode> => {
  if (args.includes('--help')) {
    await write(io.stdout, command.help);
    return 0;
  }
  const { settings, positionals } = await readConfiguration(args, io.environment);
  if (positionals.length > 0)
    throw new UsageError(`${command.verb} takes options only\nSee gatehouse ${command.verb} --help`);
  const least = settings.logLevel;
  const log = createLog((line) => void io.stdout.write(line), { least, now: () => new Date() });
  await runUntilStopped(settings, { command, io, log });
  return 0;
};
