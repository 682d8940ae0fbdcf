import type { Database } from '../../src/store/database.ts';
import { enqueue } from '../../src/store/jobs.ts';
import { claim, complete } from '../../src/store/jobs-run.ts';

/** Jobs a second, of a queue that nobody else uses. */
export interface QueueSpeed {
  readonly added: number;
  /** Taken and done. */
  readonly done: number;
}

const kind = 'bench.nothing';
const addedAtOnce = 500;

const rate = async (jobs: number, work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return jobs / ((performance.now() - began) / 1_000);
};

/** Adds jobs that do nothing in batches of 500; then `takers` at a time take and end them in batches of `batch`. */
export const measureQueue = async (
  database: Database,
  { jobs, batch, takers }: { readonly jobs: number; readonly batch: number; readonly takers: number },
): Promise<QueueSpeed> => {
  const some = Array.from({ length: addedAtOnce }, (_, index) => ({ kind, payload: { id: index } }));
  const rounds = Math.ceil(jobs / addedAtOnce);
  const added = await rate(rounds * addedAtOnce, async () => {
    for (let round = 0; round < rounds; round += 1) await enqueue(database, some);
  });
  const take = async (worker: string): Promise<void> => {
    for (;;) {
      const taken = await claim(database, worker, [{ kind, room: batch }], 60);
      if (taken.length === 0) return;
      await complete(database, worker, taken);
    }
  };
  const done = await rate(rounds * addedAtOnce, () =>
    Promise.all(Array.from({ length: takers }, (_, index) => take(`bench-${index}`))),
  );
  return { added, done };
};
