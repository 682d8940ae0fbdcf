import { randomUUID } from 'node:crypto';
import type { Log } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { jobChannel } from '../store/jobs.ts';
import { enqueueDue } from '../store/jobs-list.ts';
import { claim, extend, recover } from '../store/jobs-run.ts';
import { type Attempts, createAttempts } from './attempts.ts';
import { describeError, type Handler } from './handler.ts';
import { createOutage } from './outage.ts';
import { atMost, createBell, repeat } from './timing.ts';

/** A job of `kind` every so many seconds: one for all workers together. */
export interface Recurring {
  readonly kind: string;
  readonly every: number;
}

export interface WorkerOptions {
  readonly database: Connection;
  readonly handlers: readonly Handler[];
  readonly recurring?: readonly Recurring[];
  readonly log: Log;
  /** Seconds after which the jobs of a worker that fell silent go to others. */
  readonly lease?: number;
  /** Seconds between looks at the queue when nobody rings. */
  readonly poll?: number;
  /** Called as each attempt ends, for metrics. */
  readonly observe?: (kind: string, outcome: 'done' | 'retried' | 'failed', seconds: number) => void;
}

export interface Worker {
  /** Jobs that it runs at the moment. */
  running(): number;
  /** Takes no more jobs, gives those that run `within` seconds to end, then hands back the rest. */
  stop(within?: number): Promise<void>;
}

/** Runs jobs until it is stopped. Any number of workers, on any number of machines, share one database. */
export const startWorker = (options: WorkerOptions): Worker => {
  const { database, handlers, recurring = [], log, lease = 60, poll = 1, observe = () => {} } = options;
  const worker = randomUUID();
  const bell = createBell();
  const attempts = createAttempts({ database, worker, handlers, log, observe, onEnd: bell.ring });
  let stopping = false;

  const outage = createOutage(log);

  const claimMore = async (): Promise<number> => {
    const wanted = attempts.room();
    if (wanted.length === 0) return 0;
    const jobs = await claim(database, worker, wanted, lease);
    for (const job of jobs) attempts.begin(job);
    return jobs.length;
  };
  const reading = outage.patience('the queue could not be read');
  /** Milliseconds until the queue is looked at again; none while there is more. */
  const look = async (): Promise<number> => {
    try {
      const taken = await claimMore();
      reading.succeeded();
      return taken === 0 ? poll * 1_000 : 0;
    } catch (error) {
      return reading.failed(error);
    }
  };
  const work = async (): Promise<void> => {
    while (!stopping) {
      const pause = await look();
      if (pause > 0 && !stopping) await bell.wait(pause);
    }
  };

  const beat = createHeartbeat({ database, worker, attempts, lease });
  const upkeep = async (): Promise<void> => {
    if (recurring.length > 0) await enqueueDue(database, recurring);
    const recovered = await recover(database, attempts.limits);
    if (recovered > 0) log.warn('jobs of a silent worker were taken back', { jobs: recovered });
    bell.ring();
  };
  // Never later than usual: what is held is lost when its lease ends.
  const beating = outage.patience('leases could not be extended', 0);
  const stopBeat = repeat((lease * 1_000) / 3, beat, beating);
  const stopUpkeep = repeat(Math.max(poll, 0.05) * 5_000, upkeep, outage.patience('upkeep of the queue failed'), 'now');
  const hearing = database.listen(jobChannel, (payload) => {
    bell.ring();
    if (payload === 'cancelled') beat().catch(beating.failed);
  });
  hearing.catch((error: unknown) =>
    log.error('the queue cannot be listened to; it is polled', { error: describeError(error) }),
  );
  const working = work();

  return {
    running: () => attempts.held().length,
    async stop(within = 10) {
      stopping = true;
      bell.ring();
      await Promise.all([working, stopUpkeep()]);
      await atMost(within * 1_000, attempts.ended());
      await attempts.handBack();
      await stopBeat();
      await hearing.then((end) => end()).catch(() => {});
    },
  };
};

interface Beating {
  readonly database: Connection;
  readonly worker: string;
  readonly attempts: Attempts;
  readonly lease: number;
}

/** Extends leases, and stops attempts that lost theirs. Measured by a clock that nobody sets. */
const createHeartbeat = ({ database, worker, attempts, lease }: Beating): (() => Promise<void>) => {
  let last = performance.now();
  return async () => {
    const held = attempts.held();
    const began = performance.now();
    try {
      const kept = held.length === 0 ? new Set<number>() : await extend(database, worker, held, lease);
      last = began;
      for (const { id } of held) if (!kept.has(id)) attempts.lose(id);
    } catch (error) {
      if (performance.now() - last > lease * 1_000) for (const { id } of held) attempts.lose(id);
      throw error;
    }
  };
};
