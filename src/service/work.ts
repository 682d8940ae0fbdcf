import { startDispatcher } from '../desk/dispatcher.ts';
import { describeError } from '../jobs/handler.ts';
import { startWorker } from '../jobs/worker.ts';
import type { Log } from '../log.ts';
import type { Service } from './compose.ts';
import type { Metrics } from './metrics.ts';
import type { OpenedStore } from './store.ts';

const REFRESH = 15_000;

/** Work in the background that can be ended. */
export interface Background {
  /** Hands back what cannot be finished within so many seconds. */
  stop(seconds: number): Promise<void>;
}

/** Runs the background jobs of a service, and hands events to those who subscribed to them. */
export const startBackground = (
  { handlers, recurring }: Service,
  { database, log, metrics }: { database: OpenedStore['database']; log: Log; metrics: Metrics },
): Background => {
  const dispatcher = startDispatcher({ database, log });
  const worker = startWorker({
    database,
    handlers,
    recurring,
    log,
    observe: (kind, outcome, seconds) => metrics.job(kind, outcome, seconds),
  });
  return {
    async stop(seconds) {
      await dispatcher.stop();
      await worker.stop(seconds);
    },
  };
};

/** Looks now and then for what other processes changed: data keys, the policy in force. Returns a way to stop. */
export const keepFresh = (looks: readonly (() => Promise<void>)[], log: Log): (() => Promise<void>) => {
  const timer = setInterval(() => {
    for (const look of looks)
      look().catch((error: unknown) => log.warn('could not look for changes', { error: describeError(error) }));
  }, REFRESH);
  timer.unref();
  return async () => clearInterval(timer);
};
