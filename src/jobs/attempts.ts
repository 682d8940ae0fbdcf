import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { type ClaimedJob, type Held, noteProgress, type Wanted } from '../store/jobs-run.ts';
import { describeError, exponentially, type Handler, type JobContext, Poison } from './handler.ts';
import { createOutcomes } from './outcomes.ts';
import { atMost } from './timing.ts';

interface Parts {
  readonly database: Database;
  readonly worker: string;
  readonly handlers: readonly Handler[];
  readonly log: Log;
  readonly observe: (kind: string, outcome: 'done' | 'retried' | 'failed', seconds: number) => void;
  readonly onEnd: () => void;
}

/** The jobs that one worker runs. */
export interface Attempts {
  /** How many more of each kind it would take. */
  room(): readonly Wanted[];
  begin(job: ClaimedJob): void;
  held(): readonly Held[];
  /** Another worker has it, or it was cancelled: what becomes of it here no longer counts. */
  lose(id: number): void;
  /** Resolves when none runs. */
  ended(): Promise<void>;
  /** Stops what still runs and gives it back to the queue. */
  handBack(): Promise<void>;
  readonly limits: readonly { readonly kind: string; readonly attempts: number }[];
}

const attemptsOf = (handler: Handler): number => handler.attempts ?? 8;
const graceAfterAbort = 1_000;

/** Somewhere between half and one and a half times as long, so that what failed together is not tried together. */
const jittered = (seconds: number): number => seconds * (0.5 + Math.random());

interface Running {
  readonly job: ClaimedJob;
  readonly controller: AbortController;
  readonly end: Promise<void>;
}

export const createAttempts = ({ database, worker, handlers, log, observe, onEnd }: Parts): Attempts => {
  const running = new Map<number, Running>();
  const byKind = new Map(handlers.map((it) => [it.kind, { handler: it, runs: 0 }]));
  const outcomes = createOutcomes(database, worker, log);
  let handingBack = false;

  const contextOf = (job: ClaimedJob, controller: AbortController): JobContext => ({
    jobId: job.id,
    attempt: job.attempt,
    signal: controller.signal,
    async progress(done, of) {
      if (!(await noteProgress(database, worker, job, { done, of }))) controller.abort();
    },
  });

  const ended = (handler: Handler, job: ClaimedJob, seconds: number, error: unknown): void => {
    const last = error instanceof Poison || job.attempt >= attemptsOf(handler);
    const delay = last ? null : jittered((handler.delayAfter ?? exponentially)(job.attempt));
    const said = describeError(error);
    outcomes.failed({ id: job.id, attempt: job.attempt, error: said, delay });
    observe(job.kind, last ? 'failed' : 'retried', seconds);
    const fields = { kind: job.kind, job: job.id, attempt: job.attempt, error: said };
    if (last) log.error('job failed for good', fields);
    else log.warn('job failed and is tried again', fields);
  };

  const attempt = async (handler: Handler, job: ClaimedJob, controller: AbortController): Promise<void> => {
    const began = performance.now();
    const seconds = (): number => (performance.now() - began) / 1_000;
    try {
      await handler.run(job.payload, contextOf(job, controller));
      outcomes.done(job);
      observe(job.kind, 'done', seconds());
    } catch (error) {
      if (!controller.signal.aborted) ended(handler, job, seconds(), error);
      else if (handingBack) outcomes.returned(job);
    }
  };

  const begin = (job: ClaimedJob): void => {
    const kind = byKind.get(job.kind);
    if (kind === undefined) return;
    const controller = new AbortController();
    kind.runs += 1;
    const end = attempt(kind.handler, job, controller).finally(() => {
      kind.runs -= 1;
      if (running.get(job.id)?.controller === controller) running.delete(job.id);
      onEnd();
    });
    running.set(job.id, { job, controller, end });
  };

  const allEnded = async (): Promise<void> => {
    while (running.size > 0) await Promise.all([...running.values()].map((it) => it.end));
  };

  return {
    room: () =>
      [...byKind.values()]
        .map(({ handler, runs }) => ({ kind: handler.kind, room: (handler.concurrency ?? 1) - runs }))
        .filter((it) => it.room > 0),
    begin,
    held: () => [...running.values()].map(({ job: { id, attempt: number } }) => ({ id, attempt: number })),
    lose(id) {
      running.get(id)?.controller.abort();
    },
    ended: allEnded,
    async handBack() {
      handingBack = true;
      for (const it of running.values()) it.controller.abort();
      await atMost(graceAfterAbort, allEnded());
      for (const it of running.values()) outcomes.returned(it.job);
      await outcomes.settled();
    },
    limits: handlers.map((it) => ({ kind: it.kind, attempts: attemptsOf(it) })),
  };
};
