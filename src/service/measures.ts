import type { Database } from '../store/database.ts';
import { countCases } from '../store/facts.ts';
import { countJobs } from '../store/jobs-list.ts';
import type { Measured } from './metrics.ts';

/** Numbers of the database, looked up when somebody asks: jobs by state and age, cases by state, decisions. */
export const measureDatabase = (database: Database, now: () => Date) => async (): Promise<readonly Measured[]> => {
  const [jobs, cases] = await Promise.all([countJobs(database), countCases(database)]);
  const due = jobs.flatMap(({ dueSince }) => (dueSince === null ? [] : [dueSince.getTime()]));
  const waited = due.length === 0 ? 0 : Math.max(0, (now().getTime() - Math.min(...due)) / 1000);
  return [
    {
      name: 'gatehouse_jobs',
      help: 'Background jobs by kind and state; those that are done are not counted.',
      values: jobs.map(({ kind, state, jobs: value }) => ({ labels: { kind, state }, value })),
    },
    {
      name: 'gatehouse_job_queue_age_seconds',
      help: 'Time for which the oldest job has been due.',
      values: [{ labels: {}, value: waited }],
    },
    {
      name: 'gatehouse_cases',
      help: 'Cases by state, and by outcome where there is one.',
      values: cases.map(({ state, outcome, cases: value }) => ({ labels: { state, outcome: outcome ?? '' }, value })),
    },
  ];
};
