import { mkdir } from 'node:fs/promises';
import type { Log } from '../log.ts';
import type { PolicySource } from '../store/policies.ts';
import { compose, type Service } from './compose.ts';
import type { Ending } from './ending.ts';
import { type Readiness, readiness } from './health.ts';
import { measureDatabase } from './measures.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { Configuration } from './settings.ts';
import { type OpenedStore, openStore } from './store.ts';
import { createTracing, untraced } from './tracing.ts';
import { keepFresh } from './work.ts';

export interface Surroundings {
  readonly log: Log;
  readonly now: () => Date;
  /** Policy and weights of the files that the settings name. */
  readonly started: PolicySource;
  /** Called when everything is put together and before anything listens. */
  readonly prepare?: (service: Service) => Promise<void>;
}

/** What a server and a worker have in common. */
export interface Core {
  readonly store: OpenedStore;
  readonly service: Service;
  readonly metrics: Metrics;
  readonly ready: () => Promise<Readiness>;
}

/** Opens the database and puts the product together. `stopping` says when readiness is to end. */
export const startCore = async (
  settings: Configuration,
  { log, now, started, prepare }: Surroundings,
  { ending, stopping }: { readonly ending: Ending; readonly stopping: () => boolean },
): Promise<Core> => {
  const tracing = settings.tracesUrl === undefined ? untraced : await createTracing(settings.tracesUrl);
  ending.add(() => tracing.close());
  await mkdir(settings.dataDirectory, { recursive: true });
  const store = await openStore(settings, log, now);
  const { database, vault } = store;
  ending.add(() => database.close());
  const metrics = createMetrics();
  metrics.measure(measureDatabase(database, now));
  const dataDirectory = database.kind === 'server' ? undefined : settings.dataDirectory;
  const { leastFreeMegabytes } = settings;
  const ready = () => readiness({ database, dataDirectory, leastFreeMegabytes, stopping });
  const service = await compose({ database, vault, now, log, settings, started, metrics, tracing, ready });
  ending.add(() => service.close());
  ending.add(keepFresh([() => store.refresh(), () => service.refresh()], log));
  await prepare?.(service);
  return { store, service, metrics, ready };
};
