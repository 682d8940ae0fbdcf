import { lastMonth, monthIndex, showPoint } from '../intake/period.ts';
import type { Job } from '../model.ts';
import type { Technology } from '../reference.ts';
import { workOf } from './shared/examples.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Months: previews reach some before the public release. */
const GRACE = 6;

/** An ended job that names technologies which came out only after it. */
export default signal({
  id: 'job-names-later-technology',
  title: 'Past job names technologies that came out after it ended',
  needs: ['jobs', 'received'],
  sources: [
    { title: 'DTEX i3 advisory on remote IT workers', url: 'https://dtexsystems.com/?p=9615', date: '2024-10' },
  ],
  innocent: [
    'The text says what the product was later moved to',
    'The dates of two jobs were mixed up',
    'A recruiter or tool added keywords to every job',
  ],
  ask: 'What did you do with this technology in that job, and in which version?',

  evaluate({ jobs, received }) {
    let worst: { readonly job: Job; readonly last: number; readonly later: readonly Technology[] } | undefined;
    for (const job of jobs) {
      if (job.technologies.length === 0 || typeof job.to !== 'object') continue;
      const last = lastMonth(job, received.month) ?? received.month;
      const later = job.technologies.filter(({ released }) => monthIndex(released) >= last + GRACE);
      if (later.length > (worst?.later.length ?? 0)) worst = { job, last, later };
    }
    if (worst === undefined) return nothing;
    const named = worst.later.slice(0, 4).map(({ name, released }) => `${name} (released ${released})`);
    return [
      {
        says: `Job at ${quote(worst.job.employer || worst.job.title)} ended ${showPoint({ at: worst.last, precision: 'month' })} and names ${named.join(', ')}`,
        fields: [worst.job.field],
        strength: worst.later.length > 1 ? 1 : 0.6,
      },
    ];
  },

  hits: [
    { resume: { work: workOf('Example Ltd | Engineer | 2009-01 | 2012-06 | | Services on Kubernetes with Docker.') } },
  ],
  misses: [
    { resume: { work: workOf('Example Ltd | Engineer | 2009-01 | Present | | Services on Kubernetes.') } },
    { resume: { work: workOf('Example Ltd | Engineer | 2013-01 | 2015 | | Early user of Kubernetes and Docker.') } },
  ],
});
