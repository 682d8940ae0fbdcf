import { isBeside, isPlaceless } from './shared/concurrent-work.ts';
import { workOf } from './shared/examples.ts';
import { type Held, heldJobs, longestPair } from './shared/overlap.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { sharedMonths } from './shared/span.ts';
import { nothing, signal } from './signal.ts';

const LONG = 12;

const isPlaced = ({ job }: Held): boolean => !isPlaceless(job) && !isBeside(job);

/** Two jobs without a stated end say little about each other: one of them may only have lost it. */
const isElsewhere = (a: Held, b: Held): boolean =>
  a.job.place?.country !== b.job.place?.country && (a.job.to !== undefined || b.job.to !== undefined);

/** Two jobs placed in different countries at the same time for a year. Which countries makes no difference. */
export default signal({
  id: 'jobs-in-two-countries-at-once',
  title: 'Jobs in two countries at the same time',
  needs: ['jobs', 'received'],
  sources: [
    {
      title: 'US State, Treasury and FBI advisory',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
    {
      title: 'SEAL framework on IT workers, résumé review',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'Remote work for an employer abroad, listed at its head office',
    'Cross-border commuting',
    'A posting abroad by the first employer',
  ],
  ask: 'From which place did you do each of these jobs, and how were they combined?',

  evaluate({ jobs, received }) {
    if (jobs.length < 2) return nothing;
    const held = heldJobs(jobs, received.month).filter(({ job }) => job.place?.country !== undefined);
    if (longestPair(held, LONG) === undefined) return nothing;
    const placed = held.filter(isPlaced);
    for (const [index, a] of placed.entries()) {
      const b = placed.slice(index + 1).find((it) => isElsewhere(a, it) && sharedMonths(it.span, a.span) >= LONG);
      if (b === undefined) continue;
      const months = sharedMonths(a.span, b.span);
      return [
        {
          says: `Lists ${quote(a.job.employer || a.job.title)} ${showPeriod(a.job)} and ${quote(b.job.employer || b.job.title)} ${showPeriod(b.job)} in different countries: ${months} months at once`,
          fields: [a.job.field, b.job.field],
          strength: months >= 24 ? 1 : 0.5,
        },
      ];
    }
    return nothing;
  },

  hits: [
    {
      resume: {
        work: workOf(
          'Example Bank | Engineer | 2021-01 | 2023-06 | Austin, TX',
          'Sample Handel | Engineer | 2021-03 | 2023-05 | Berlin, Germany',
        ),
      },
    },
  ],
  misses: [
    {
      resume: {
        work: workOf(
          'Example Bank | Engineer (remote) | 2021-01 | 2023-06 | Austin, TX',
          'Sample Handel | Engineer | 2021-03 | 2023-05 | Berlin, Germany',
        ),
      },
    },
    {
      resume: {
        work: workOf(
          'Example Bank | Engineer | 2021-01 | 2023-06 | Austin, TX',
          'Sample Handel | Engineer | 2023-05 | Present | Berlin, Germany',
        ),
      },
    },
  ],
});
