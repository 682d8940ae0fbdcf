import { randomUUID } from 'node:crypto';
import type { Log } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { jobChannel } from '../store/jobs.ts';
import { enqueueDue } from '../store/jobs-list.ts';
import { claim, extend, recover } from '../store/jobs-run.ts';
import { type Attempts, createAttempts } from './attempts.ts';
import { describeError, type Handler } from './handler.ts';
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

  const tell = (what: string) => (error: unknown) => log.error(what, { error: describeError(error) });

  const claimMore = async (): Promise<number> => {
    const wanted = attempts.room();
    if (wanted.length === 0) return 0;
    const jobs = await claim(database, worker, wanted, lease);
    for (const job of jobs) attempts.begin(job);
    return jobs.length;
  };
  const work = async (): Promise<void> => {
    while (!stopping) {
      const taken = await claimMore().catch((error: unknown) => {
        tell('the queue could not be read')(error);
        return 0;
      });
      if (taken === 0 && !stopping) await bell.wait(poll * 1_000);
    }
  };

  const beat = createHeartbeat({ database, worker, attempts, lease });
  const upkeep = async (): Promise<void> => {
    if (recurring.length > 0) await enqueueDue(database, recurring);
    const recovered = await recover(database, attempts.limits);
    if (recovered > 0) log.warn('jobs of a silent worker were taken back', { jobs: recovered });
    bell.ring();
  };
  const stopBeat = repeat((lease * 1_000) / 3, beat, tell('leases could not be extended'));
  const stopUpkeep = repeat(Math.max(poll, 0.05) * 5_000, upkeep, tell('upkeep of the queue failed'), 'now');
  const hearing = database.listen(jobChannel, (payload) => {
    bell.ring();
    if (payload === 'cancelled') beat().catch(tell('leases could not be extended'));
  });
  hearing.catch(tell('the queue cannot be listened to; it is polled'));
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
