import { audit } from '../store/audit.ts';
import { Conflict } from '../store/database.ts';
import {
  cancelJob,
  countJobs,
  findJob,
  type JobCount,
  type JobFilter,
  type JobLine,
  listJobs,
  retryJob,
} from '../store/jobs-list.ts';
import type { Actor } from './actor.ts';
import { pageByNumber } from './events-page.ts';
import type { Page, Paging } from './paging.ts';
import type { Parts } from './parts.ts';
import { has } from './permissions.ts';
import { Problem } from './problem.ts';

/** Work in the background, as people see it. */
export interface Jobs {
  /** Newest first; `state: 'failed'` is the list of those that ended with an error. */
  list(actor: Actor, filter: JobFilter & Paging): Promise<Page<JobLine>>;
  /** How many there are of each kind and state, and since when the oldest has been due. */
  counts(actor: Actor): Promise<readonly JobCount[]>;
  retry(actor: Actor, id: number): Promise<JobLine>;
  cancel(actor: Actor, id: number): Promise<JobLine>;
}

/** Those who keep the service running, and leads, who wait for searches and imports. */
export const mayWatchWork = (actor: Actor): boolean => has(actor, 'administer') || has(actor, 'lead');

const demandWork = (actor: Actor): void => {
  if (!mayWatchWork(actor)) throw new Problem('not-allowed', 'This needs an administrator or a lead');
};

export const createJobs = ({ database, now }: Parts): Jobs => {
  const move = async (actor: Actor, id: number, how: 'retried' | 'cancelled'): Promise<JobLine> => {
    demandWork(actor);
    return database.transaction(async (within) => {
      const before = await findJob(within, id);
      if (before === undefined) throw new Problem('not-found', 'There is no such job');
      const moved = await (how === 'retried' ? retryJob(within, id) : cancelJob(within, id)).catch((error: unknown) => {
        if (error instanceof Conflict) throw new Problem('conflict', 'A job that does the same work waits already');
        throw error;
      });
      if (!moved) throw new Problem('conflict', `A job that is ${before.state} cannot be ${how}`);
      const after = await findJob(within, id);
      const detail = { kind: before.kind, from: before.state };
      await audit(within, [{ at: now(), actor, action: `job.${how}`, subject: `job:${id}`, detail }]);
      return after ?? before;
    });
  };
  return {
    async list(actor, filter) {
      demandWork(actor);
      return pageByNumber(filter, (page) => listJobs(database, filter, page), {
        numberOf: (row) => row.id,
        show: (row) => row,
      });
    },
    async counts(actor) {
      demandWork(actor);
      return countJobs(database);
    },
    retry: (actor, id) => move(actor, id, 'retried'),
    cancel: (actor, id) => move(actor, id, 'cancelled'),
  };
};
