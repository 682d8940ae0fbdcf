import type { Job, Study } from '../model.ts';
import { isBeside } from './shared/concurrent-work.ts';
import { educationOf, workOf } from './shared/examples.ts';
import { heldJobs, longestPair } from './shared/overlap.ts';
import { nothing, signal } from './signal.ts';

const FEWEST_JOBS = 3;
/** Months of overlap beyond which two jobs are no hand-over. */
const HAND_OVER = 4;

const isMonthly = ({ from, to, impossible }: Job): boolean =>
  impossible.length === 0 && from?.precision === 'month' && (typeof to !== 'object' || to.precision === 'month');

/** Only the latest job may be without a stated end. */
const isEnded = (job: Job, lastStart: number): boolean => job.to !== undefined || job.from?.at === lastStart;

const isStudy = (period: Job | Study): period is Study => 'institution' in period;

/** At least three jobs, all dated to the month, one after another, beginning with or after the first study. */
export default signal({
  id: 'career-dates-consistent',
  title: 'Dates of jobs and studies fit together to the month',
  needs: ['jobs', 'periods', 'received'],
  sources: [
    {
      title: 'FBI IC3 PSA231018, check what applicants state for consistency',
      url: 'https://www.ic3.gov/PSA/2023/PSA231018',
      date: '2023-10-18',
    },
  ],
  innocent: ['An invented career can be tidy too: it supports the history, employers can confirm it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ jobs, periods, received }) {
    if (jobs.length < FEWEST_JOBS || !jobs.every(isMonthly)) return nothing;
    const held = heldJobs(jobs, received.month);
    if (held.length < jobs.length || held.some(({ span }) => span.to > received.month + 1)) return nothing;
    const overlap = longestPair(held, HAND_OVER);
    const main = overlap === undefined ? [] : held.filter(({ job }) => !isBeside(job));
    if (longestPair(main, HAND_OVER) !== undefined) return nothing;
    const starts = held.map(({ span }) => span.from);
    const [firstJob, lastJob] = [Math.min(...starts), Math.max(...starts)];
    if (!jobs.every((job) => isEnded(job, lastJob))) return nothing;
    const studies = periods.filter(isStudy);
    if (studies.some(({ impossible }) => impossible.length > 0)) return nothing;
    const firstStudy = Math.min(...studies.map(({ from }) => from?.at ?? Number.POSITIVE_INFINITY));
    if (Number.isFinite(firstStudy) && firstJob < firstStudy) return nothing;
    return [
      {
        says: `All ${jobs.length} jobs are dated to the month and follow each other`,
        fields: [jobs[0].field, ...jobs.slice(1).map(({ field }) => field)],
      },
    ];
  },

  hits: [
    {
      resume: {
        work: workOf(
          'Example Bank | Senior engineer | 2022-02 | Present',
          'Sample Health | Engineer | 2019-05 | 2022-02',
          'Specimen Retail | Junior engineer | 2017-09 | 2019-03',
        ),
        education: educationOf('Example University | BSc |  | 2013-09 | 2017-06'),
      },
    },
  ],
  misses: [
    {
      resume: {
        work: workOf(
          'Example Bank | Senior engineer | 2022 | Present',
          'Sample Health | Engineer | 2019 | 2022',
          'Specimen Retail | Junior engineer | 2017 | 2019',
        ),
      },
    },
    {
      resume: {
        work: workOf(
          'Example Bank | Senior engineer | 2020-02 | Present',
          'Sample Health | Engineer | 2019-05 | 2022-02',
          'Specimen Retail | Junior engineer | 2017-09 | 2019-03',
        ),
      },
    },
  ],
});
