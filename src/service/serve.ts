import { createListener } from '../http/listener.ts';
import { type Core, type Surroundings, startCore } from './core.ts';
import { createEnding, type Ending } from './ending.ts';
import { listen } from './listen.ts';
import { createProbes } from './probes.ts';
import type { Configuration } from './settings.ts';
import { startBackground } from './work.ts';

/** A process of the service that runs. */
export interface Running {
  /** Takes nothing new, finishes what is under way within the configured time, and closes the database. */
  stop(): Promise<void>;
}

export interface Serving extends Running {
  readonly url: string;
  /** Address by which the first administrator is made; none once somebody can sign in. */
  readonly firstLink: { readonly url: URL; readonly expiresAt: Date } | undefined;
}

type Start<T> = (ending: Ending, core: Core) => Promise<T>;

/** Starts from the core outwards. Rejects when it cannot, with nothing left running. */
const starting = async <T>(
  settings: Configuration,
  surroundings: Surroundings,
  start: Start<T>,
): Promise<T & Running> => {
  const ending = createEnding(surroundings.log);
  let stopping = false;
  try {
    const core = await startCore(settings, surroundings, { ending, stopping: () => stopping });
    const started = await start(ending, core);
    return {
      ...started,
      stop: () => {
        stopping = true;
        return ending.run();
      },
    };
  } catch (error) {
    await ending.run();
    throw error;
  }
};

const startProbes = async (settings: Configuration, ending: Ending, core: Core): Promise<void> => {
  const { probeHost: host, probePort: port } = settings;
  if (port === undefined) return;
  const server = await listen(createProbes(core), settings, { host, port, name: 'probe-port' });
  ending.add(() => server.stop(1));
};

const startJobs = (settings: Configuration, { log }: Surroundings, { service, store, metrics }: Core) => {
  const worker = startBackground(service, { database: store.database, log, metrics });
  return () => worker.stop(settings.stopSeconds);
};

/** `gatehouse serve`: the HTTP side, and the background work unless that is left to workers. */
export const startServing = (settings: Configuration, surroundings: Surroundings): Promise<Serving> =>
  starting(settings, surroundings, async (ending, core) => {
    const { host, port, stopSeconds } = settings;
    await startProbes(settings, ending, core);
    const server = await listen(createListener(core.service.app), settings, { host, port, name: 'port' });
    const stopJobs = settings.background ? startJobs(settings, surroundings, core) : async () => {};
    ending.add(() => {
      core.service.app.stopStreams();
      return Promise.all([server.stop(stopSeconds), stopJobs()]);
    });
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${server.port}`;
    return { url, firstLink: await core.service.desk.access.links.firstAdministratorLink() };
  });

/** `gatehouse worker`: background work alone. */
export const startWorking = (settings: Configuration, surroundings: Surroundings): Promise<Running> =>
  starting(settings, surroundings, async (ending, core) => {
    await startProbes(settings, ending, core);
    ending.add(startJobs(settings, surroundings, core));
    return {};
  });
