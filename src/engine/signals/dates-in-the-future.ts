import { showPoint } from '../intake/period.ts';
import { isBeside } from './shared/concurrent-work.ts';
import { educationOf, workOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Months: an accepted offer starts within this. */
const SOON = 2;
/** Months of notice, garden leave or a fixed term that runs out. */
const NOTICE = 3;

/** A job that starts, or has ended, in a month that has not come. Expected graduations are ordinary and not looked at. */
export default signal({
  id: 'dates-in-the-future',
  title: 'Job starts or has ended in the future',
  needs: ['jobs', 'received'],
  sources: [
    {
      title: 'SEAL framework on IT workers, résumé review',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
    {
      title: 'FBI IC3 PSA231018, check what applicants state for consistency',
      url: 'https://www.ic3.gov/PSA/2023/PSA231018',
      date: '2023-10-18',
    },
  ],
  innocent: [
    'A fixed-term contract or notice period with a known end',
    'A digit of a year was mistyped',
    'An accepted job that starts later',
  ],
  ask: 'Have you started or left this job yet, and when?',

  evaluate({ jobs, received }) {
    for (const job of jobs) {
      const ahead = job.from === undefined ? 0 : job.from.at - received.month;
      if (ahead > SOON && job.from !== undefined) {
        return [
          {
            says: `Lists ${quote(job.employer || job.title)} from ${showPoint(job.from)}, ${ahead} months after the application`,
            fields: [job.field, '/receivedAt'],
          },
        ];
      }
      if (typeof job.to !== 'object') continue;
      const left = job.to.at - received.month;
      if (left <= 0 || isBeside(job)) continue;
      return [
        {
          says: `Lists ${quote(job.employer || job.title)} until ${showPoint(job.to)}, after the application`,
          fields: [job.field, '/receivedAt'],
          strength: left <= NOTICE ? 0.2 : left <= 12 ? 0.5 : 1,
        },
      ];
    }
    return nothing;
  },

  hits: [
    { resume: { work: workOf('Example Ltd | Engineer | 2026-11') } },
    { resume: { work: workOf('Example Ltd | Engineer | 2019-02 | 2028-02') } },
  ],
  misses: [
    { resume: { work: workOf('Example Ltd | Engineer | 2026-04') } },
    { resume: { work: workOf('Example Ltd | Contract engineer | 2025-09 | 2026-09') } },
    { resume: { education: educationOf('Example University | BSc |  | 2023-09 | 2027-06') } },
  ],
});
