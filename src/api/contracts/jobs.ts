import { z } from 'zod';
import { contract } from '../contract.ts';
import { pageOf, pageQuery } from '../page.ts';

const watchers = { roles: ['administrator', 'lead'] } as const;
const instant = z.iso.datetime();
const state = z
  .enum(['waiting', 'running', 'done', 'failed', 'cancelled'])
  .describe('`failed` has used up its attempts. Jobs without progress leave the list when they are done.');
const kind = z.string().min(1).max(100).describe('What is done: `retro.search`.');
const params = z.strictObject({
  id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).describe('The job.'),
});

const Job = z
  .strictObject({
    id: z.int().describe('The job.'),
    kind,
    state,
    attempt: z.int().describe('Attempts that were begun.'),
    done: z.int().nullable().describe('How much is done; null when it tells no progress.'),
    total: z.int().nullable().describe('Of how much.'),
    error: z.string().max(500).nullable().describe('What ended the last attempt.'),
    runAt: instant.describe('Not before.'),
    createdAt: instant.describe('When it was asked for.'),
    endedAt: instant.nullable().describe('When it ended for good.'),
  })
  .meta({ id: 'Job', description: 'Work in the background.' });

const Counts = z
  .strictObject({
    counts: z
      .array(
        z.strictObject({
          kind,
          state,
          jobs: z.int().describe('How many.'),
          dueSince: instant.nullable().describe('Since when the oldest of those that wait has been due.'),
        }),
      )
      .max(1_000)
      .describe('By kind and state.'),
  })
  .meta({ id: 'JobCounts', description: 'How much there is to do.' });

/** Routes of work in the background. */
export const jobsContracts = {
  list: contract({
    id: 'jobs.list',
    method: 'get',
    path: '/api/v1/jobs',
    summary: 'Work in the background with its progress, newest first',
    access: watchers,
    query: z.strictObject({ ...pageQuery, state: state.optional(), kind: kind.optional() }),
    status: 200,
    returns: pageOf(Job).meta({ id: 'JobPage', description: 'A page of jobs.' }),
  }),
  counts: contract({
    id: 'jobs.counts',
    method: 'get',
    path: '/api/v1/jobs/counts',
    summary: 'How much there is to do',
    access: watchers,
    status: 200,
    returns: Counts,
  }),
  retry: contract({
    id: 'jobs.retry',
    method: 'post',
    path: '/api/v1/jobs/{id}/retry',
    summary: 'Try a failed or cancelled job again, with all its attempts',
    access: watchers,
    params,
    status: 200,
    returns: Job,
  }),
  cancel: contract({
    id: 'jobs.cancel',
    method: 'post',
    path: '/api/v1/jobs/{id}/cancel',
    summary: 'Take a waiting job back, or stop a running one',
    access: watchers,
    params,
    status: 200,
    returns: Job,
  }),
};
