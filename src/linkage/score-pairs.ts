import { Worker } from 'node:worker_threads';
import { compiled } from '../compiled.ts';
import { type Candidates, type Part, partsOf } from '../engine/linkage/blocking/pairs.ts';
import { joinScored, type ScoredPairs, scorePart } from '../engine/linkage/collect.ts';
import type { LinkageModel } from '../engine/linkage/model.ts';
import type { People } from '../engine/linkage/people.ts';
import type { Scorer } from '../engine/linkage/score.ts';
import { packPeople, shared } from './packed-people.ts';
import type { WorkerData } from './worker.ts';

/** Pairs that are scored at a time. */
const PART = 100_000;
/** Below this many pairs starting threads costs more than they save. */
export const WORTH_THREADS = 2_000_000;

export interface Scoring {
  readonly people: People;
  readonly candidates: Candidates;
  readonly model: LinkageModel;
  /** For scoring in the calling thread. */
  readonly scorer: Scorer;
  /** Pairs of fewer bits are not kept. */
  readonly least: number;
  readonly threads: number;
  /** Pairs from which threads are started. */
  readonly threadsFrom: number;
}

const inThreads = (data: WorkerData, parts: readonly Part[], threads: number): Promise<ScoredPairs> =>
  new Promise((resolve, reject) => {
    const done: ScoredPairs[] = [];
    let next = 0;
    let finished = 0;
    const workers = Array.from({ length: threads }, () => new Worker(compiled('linkage/worker'), { workerData: data }));
    const stop = async (): Promise<void> => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    };
    const give = (worker: Worker): void => {
      const part = parts[next];
      if (part === undefined) return;
      worker.postMessage({ number: next, part });
      next += 1;
    };
    for (const worker of workers) {
      worker.on('message', ({ number, scored }: { readonly number: number; readonly scored: ScoredPairs }) => {
        done[number] = scored;
        finished += 1;
        if (finished < parts.length) give(worker);
        else stop().then(() => resolve(joinScored(done)), reject);
      });
      worker.on('error', (error) => stop().then(() => reject(error), reject));
      give(worker);
    }
  });

/** Scores all candidate pairs, in threads when there are many; the order does not depend on the threads. */
export const scorePairs = async ({
  people,
  candidates,
  model,
  scorer,
  least,
  threads,
  threadsFrom,
}: Scoring): Promise<ScoredPairs> => {
  const parts = partsOf(candidates, PART);
  const pairs = candidates.blocks.reduce((sum, blocks) => sum + blocks.pairs, 0);
  if (threads <= 1 || pairs < threadsFrom) {
    return joinScored(parts.map((part) => scorePart(candidates, part, scorer, least)));
  }
  const sharedCandidates: Candidates = {
    count: candidates.count,
    membership: shared(candidates.membership),
    blocks: candidates.blocks.map((blocks) => ({
      ...blocks,
      order: shared(blocks.order),
      starts: shared(blocks.starts),
    })),
  };
  return inThreads({ people: packPeople(people), candidates: sharedCandidates, model, least }, parts, threads);
};
