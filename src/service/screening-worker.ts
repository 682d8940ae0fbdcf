import { Worker } from 'node:worker_threads';
import type { PolicyDocuments } from '../desk/lane/screening.ts';
import { describeError } from '../jobs/handler.ts';
import type { Begin, Done, Errand, Order } from './screening-errands.ts';

/** One that waits for an answer. */
export interface Task {
  readonly errand: Errand;
  readonly resolve: (done: Done) => void;
}

/** Why a thread ended: `too slow`, or its error without anything that an applicant typed. */
export type Ended = string;

/** A thread as its pool sees it. */
export interface Thread {
  /** Messages that were sent and not answered. */
  inHand(): number;
  hasStarted(): boolean;
  send(tasks: readonly Task[]): void;
  use(policy: PolicyDocuments): void;
  close(): Promise<void>;
}

export interface ThreadOptions {
  readonly module: URL;
  readonly begin: Begin;
  /** Milliseconds for one message. */
  readonly patience: number;
  readonly answered: () => void;
  /** Called once, with the messages that it left unanswered. */
  readonly ended: (thread: Thread, ended: Ended, left: readonly (readonly Task[])[]) => void;
}

/** Enough for the bundled tables and a long list beside them; a thread that needs more is ended, not the service. */
const MEGABYTES = 1_024;

/** Starts a thread that screens what it is sent, in order. */
export const startThread = ({ module, begin, patience, answered, ended }: ThreadOptions): Thread => {
  const worker = new Worker(module, {
    workerData: begin,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  const sent: (readonly Task[])[] = [];
  let started = false;
  let reason: Ended = 'it stopped';
  let timer: NodeJS.Timeout | undefined;

  const tell = (order: Order): void => worker.postMessage(order);
  /** Time counts from when a thread can begin with a message. */
  const watch = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!started || sent.length === 0) return;
    timer = setTimeout(() => {
      reason = 'too slow';
      void worker.terminate();
    }, patience);
  };
  const thread: Thread = {
    inHand: () => sent.length,
    hasStarted: () => started,
    send(tasks) {
      sent.push(tasks);
      tell({ kind: 'screen', errands: tasks.map(({ errand }) => errand) });
      if (timer === undefined) watch();
    },
    use: (policy) => tell({ kind: 'use', policy }),
    async close() {
      await worker.terminate();
    },
  };
  worker.on('message', (done: readonly Done[]) => {
    started = true;
    if (done.length > 0)
      for (const [index, { resolve }] of (sent.shift() ?? []).entries()) resolve(done[index] ?? NOTHING);
    watch();
    answered();
  });
  worker.on('error', (error) => {
    reason = describeError(error);
  });
  worker.on('exit', () => {
    clearTimeout(timer);
    ended(thread, reason, sent.splice(0));
  });
  return thread;
};

const NOTHING: Done = { kind: 'failed', error: 'a screening thread left an answer out' };
