import { isBeside } from './shared/concurrent-work.ts';
import { workOf } from './shared/examples.ts';
import { heldJobs, isLeftOpen, longestPair, longestTriple, type Overlap } from './shared/overlap.ts';
import { quote } from './shared/quote.ts';
import { showPeriod } from './shared/show-period.ts';
import { nothing, signal } from './signal.ts';

/** Months at which an overlap is more than a hand-over, for two jobs and for three. */
const LONG_PAIR = 24;
const LONG_TRIPLE = 6;

const bank = 'Example Bank | Senior engineer | 2020-01 | 2024-12';
const health = 'Sample Health | Platform engineer | 2021-01 | 2024-06';

const evidence = (overlap: Overlap, strength: number) => {
  const { held, months } = overlap;
  const [first, ...rest] = held;
  const jobs = held.map(({ job }) => `${quote(job.employer || job.title)} ${showPeriod(job)}`).join(', ');
  return {
    says: `Lists ${jobs}: at the same time for ${months} months`,
    fields: [first.job.field, ...rest.map(({ job }) => job.field)],
    strength: isLeftOpen(overlap) ? strength / 2 : strength,
  } as const;
};

/** Several main jobs at once for long. Side jobs, and posts at one employer, do not count. */
export default signal({
  id: 'jobs-overlap',
  title: 'Several full jobs at the same time for long',
  needs: ['jobs', 'received'],
  sources: [
    {
      title: 'Recorded Future, PurpleDelta fraudulent employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
    {
      title: 'US State, Treasury and FBI advisory',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
  ],
  innocent: [
    'An agency and its client are listed as two employers',
    'A side job, family business or honorary post without a word that says so',
    'Old jobs were left open-ended in a profile',
  ],
  ask: 'Which of these jobs were full time, and how were the hours divided while they overlapped?',

  evaluate({ jobs, received }) {
    if (jobs.length < 2) return nothing;
    const held = heldJobs(jobs, received.month);
    if (longestPair(held, LONG_TRIPLE) === undefined) return nothing;
    const main = held.filter(({ job }) => !isBeside(job));
    const three = longestTriple(main, LONG_TRIPLE);
    if (three !== undefined) return [evidence(three, three.months >= 24 ? 1 : three.months >= 12 ? 0.8 : 0.5)];
    const two = longestPair(main, LONG_PAIR);
    return two === undefined ? nothing : [evidence(two, two.months >= 60 ? 0.7 : two.months >= 36 ? 0.5 : 0.3)];
  },

  hits: [
    { resume: { work: workOf(bank, health, 'Specimen Retail | Backend engineer | 2022-09 | 2024-02') } },
    { resume: { work: workOf(bank, health) } },
  ],
  misses: [
    { resume: { work: workOf(bank, 'Example Bank AG | Engineer | 2018-01 | 2024-12') } },
    { resume: { work: workOf(bank, 'Sample School | Part-time teacher | 2018-01 | 2024-12') } },
    { resume: { work: workOf('Example Bank | Engineer | 2020 | 2022', 'Sample Health | Engineer | 2022 | 2024') } },
  ],
});
