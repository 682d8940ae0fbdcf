import { setTimeout as wait } from 'node:timers/promises';
import { createOutage } from '../jobs/outage.ts';
import { createBell } from '../jobs/timing.ts';
import type { Log } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { dispatchEvents } from '../store/deliveries.ts';
import { eventChannel } from '../store/events.ts';

/** Milliseconds that events wait for others. */
const TOGETHER = 250;

export interface Dispatcher {
  stop(): Promise<void>;
}

export interface DispatcherOptions {
  readonly database: Connection;
  readonly log: Log;
  /** Seconds between looks at the outbox when nobody rings. */
  readonly poll?: number;
}

/** Makes a delivery of each event for each endpoint that wants it. May run in every worker: one walks at a time. */
export const startDispatcher = ({ database, log, poll = 5 }: DispatcherOptions): Dispatcher => {
  const bell = createBell();
  let stopped = false;
  const hearing = database.listen(eventChannel, bell.ring);
  hearing.catch(() => log.warn('events cannot be listened to; they are polled'));
  const patience = createOutage(log).patience('events could not be dispatched');
  const walk = async (): Promise<number> => {
    try {
      while (!stopped && (await dispatchEvents(database)) > 0);
      patience.succeeded();
      return poll * 1_000;
    } catch (error) {
      return patience.failed(error);
    }
  };
  const walking = (async () => {
    while (!stopped) {
      const pause = await walk();
      if (!stopped) await bell.wait(pause);
      // A walk is a commit to disk: what arrives within a moment goes together.
      if (!stopped) await wait(TOGETHER);
    }
  })();
  return {
    async stop() {
      stopped = true;
      bell.ring();
      await walking;
      await hearing.then((end) => end()).catch(() => {});
    },
  };
};
