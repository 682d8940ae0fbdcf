import { compiled } from '../compiled.ts';
import type { PolicyDocuments } from '../desk/lane/screening.ts';
import type { Log } from '../log.ts';
import type { Done, Errand } from './screening-errands.ts';
import { type Ended, startThread, type Task, type Thread } from './screening-worker.ts';

export interface ErrandOptions {
  /** The folder of reference data that each thread loads. */
  readonly reference: string | undefined;
  readonly policy: PolicyDocuments;
  readonly threads: number;
  readonly log: Log;
  /** Milliseconds that a few applications together may take; a thread that exceeds it is ended and replaced. */
  readonly patience?: number;
  /** What a thread runs. */
  readonly module?: URL;
}

/** Threads that screen. */
export interface Errands {
  /** Never rejects: whatever an application does to a thread, the answer is a value. */
  run(errand: Errand): Promise<Done>;
  /** Another policy for all that is asked for from now on. */
  use(policy: PolicyDocuments): void;
  close(): Promise<void>;
}

/** Sent together: fewer messages, and the first are answered while the rest is screened. */
const TOGETHER = 16;
/** A thread has this many messages in hand, so that it never waits for the next. */
const IN_HAND = 2;
const PATIENCE = 20_000;
const MOST_FAILED_STARTS = 3;

const failed = (error: string): Done => ({ kind: 'failed', error });

const wasEnded = failed('screening was ended');

const cannotBeScreened = ({ errand }: Task, ended: Ended): Done =>
  errand.kind === 'alone' && ended === 'too slow'
    ? {
        kind: 'alone',
        outcome: { ok: false, problems: [{ field: '', reason: 'takes longer to screen than is allowed' }] },
      }
    : failed(`a screening thread ended: ${ended}`);

/** Starts threads. One that ends is replaced; who was in its hands is screened again, each alone. */
export const createErrands = (options: ErrandOptions): Errands => {
  const { threads: most, log, patience = PATIENCE, module = compiled('service/screening-thread') } = options;
  const threads = new Set<Thread>();
  let { policy } = options;
  let waiting: Task[] = [];
  /** In hand when a thread ended: one of them may have been the reason. */
  const suspects: Task[] = [];
  let failedStarts = 0;
  let open = true;
  let planned = false;

  const freest = (): Thread | undefined =>
    [...threads].sort((a, b) => a.inHand() - b.inHand()).find((thread) => thread.inHand() < IN_HAND);

  const hand = (): void => {
    planned = false;
    for (let thread = freest(); thread !== undefined && waiting.length + suspects.length > 0; thread = freest()) {
      if (suspects.length > 0 && thread.inHand() > 0 && waiting.length === 0) return;
      const suspect = thread.inHand() === 0 ? suspects.shift() : undefined;
      thread.send(suspect === undefined ? waiting.splice(0, TOGETHER) : [suspect]);
    }
  };
  /** What is asked for in the same turn goes together. */
  const plan = (): void => {
    if (!planned) queueMicrotask(hand);
    planned = true;
  };
  /** The first message left was worked on; who is behind it only waits longer. */
  const blame = (ended: Ended, [first = [], ...others]: readonly (readonly Task[])[]): void => {
    const [only] = first;
    if (first.length === 1 && only !== undefined) only.resolve(cannotBeScreened(only, ended));
    else suspects.push(...first);
    waiting = [...others.flat(), ...waiting];
  };
  const removed = (thread: Thread, ended: Ended, left: readonly (readonly Task[])[]): void => {
    threads.delete(thread);
    if (!open) {
      for (const { resolve } of left.flat()) resolve(wasEnded);
      return;
    }
    log.warn('a screening thread ended', { reason: ended, inHand: left.flat().length });
    failedStarts = thread.hasStarted() ? 0 : failedStarts + 1;
    if (thread.hasStarted()) blame(ended, left);
    else waiting = [...left.flat(), ...waiting];
    if (failedStarts >= MOST_FAILED_STARTS) giveUp(failed('no screening thread can be started'));
    else add();
    plan();
  };
  const giveUp = (done: Done): void => {
    for (const { resolve } of [...suspects.splice(0), ...waiting.splice(0)]) resolve(done);
  };
  const add = (): void => {
    const { reference } = options;
    const thread = startThread({ module, begin: { reference, policy }, patience, answered: plan, ended: removed });
    threads.add(thread);
  };
  const fill = (): void => {
    while (threads.size < most) add();
  };

  fill();
  return {
    run: (errand) => {
      if (!open) return Promise.resolve(wasEnded);
      fill();
      return new Promise((resolve) => {
        waiting.push({ errand, resolve });
        plan();
      });
    },
    use: (documents) => {
      // What waits was asked for under the earlier policy; nobody can tell, and the newer one is what is wanted.
      policy = documents;
      for (const thread of threads) thread.use(documents);
    },
    close: async () => {
      open = false;
      giveUp(wasEnded);
      await Promise.all([...threads].map((thread) => thread.close()));
    },
  };
};
