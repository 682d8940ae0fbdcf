import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { complete, type Failure, fail, type Held, release } from '../store/jobs-run.ts';
import { describeError } from './handler.ts';

/** Writes how attempts ended. What ends while one write is under way goes into the next, so that load makes batches. */
export interface Outcomes {
  done(held: Held): void;
  failed(failure: Failure): void;
  returned(held: Held): void;
  /** Resolves when all that was said so far is written, or given up on. */
  settled(): Promise<void>;
}

const tries = 5;

export const createOutcomes = (database: Database, worker: string, log: Log): Outcomes => {
  let done: Held[] = [];
  let failed: Failure[] = [];
  let returned: Held[] = [];
  let writing: Promise<void> | undefined;

  // When the database stays away, leases end and the jobs run again: that is what idempotent handlers are for.
  const surely = async (write: () => Promise<void>): Promise<void> => {
    for (let tried = 1; ; tried += 1) {
      try {
        await write();
        return;
      } catch (error) {
        log.warn('outcomes of jobs could not be written', { tried, error: describeError(error) });
        if (tried === tries) return;
        await pause(200 * 2 ** tried);
      }
    }
  };

  const writeAll = async (): Promise<void> => {
    while (done.length + failed.length + returned.length > 0) {
      const [ended, broken, back] = [done, failed, returned];
      [done, failed, returned] = [[], [], []];
      if (ended.length > 0) await surely(() => complete(database, worker, ended));
      if (broken.length > 0) await surely(() => fail(database, worker, broken));
      if (back.length > 0) await surely(() => release(database, worker, back));
    }
    writing = undefined;
  };

  const write = (): void => {
    writing ??= Promise.resolve().then(writeAll);
  };

  return {
    done(held) {
      done.push(held);
      write();
    },
    failed(failure) {
      failed.push(failure);
      write();
    },
    returned(held) {
      returned.push(held);
      write();
    },
    settled: async () => writing,
  };
};
