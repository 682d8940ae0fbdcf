import { showPoint } from '../intake/period.ts';
import { nothing, signal } from './signal.ts';

const LONG_CAREER_MONTHS = 60;

/** Neither profile nor site after five years of work and more. An absence: it never decides anything. */
export default signal({
  id: 'no-public-presence',
  title: 'Long career without any profile or site',
  needs: ['jobs', 'presence', 'received'],
  sources: [
    {
      title: 'Forbes on Cinder',
      url: 'https://www.forbes.com/sites/davidjeans/2024/08/26/cinder-north-korea-jobs',
      date: '2024-08-26',
    },
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'Private people, and people who left the networks for safety or after a name change',
    'Classified, medical, military or other work that leaves no public trace',
    'The form did not ask, and the résumé was kept short',
    'Newcomers whose profiles are on networks that we do not read',
  ],
  ask: 'Is there a colleague or project through which we can confirm a past job?',

  evaluate({ jobs, presence, received }) {
    if (presence.links + presence.sites > 0) return nothing;
    const first = jobs.reduce((earliest, { from }) => Math.min(earliest, from?.at ?? received.month), received.month);
    if (received.month - first < LONG_CAREER_MONTHS) return nothing;
    const since = showPoint({ at: first, precision: 'year' });
    return [{ says: `Work since ${since}, and no profile or site is named`, fields: [jobs[0].field, presence.field] }];
  },

  hits: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: { work: [{ name: 'Example Works', startDate: '2016-04', endDate: '2024-01' }] },
    },
  ],
  misses: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      candidate: { profiles: [{ network: 'GitHub', username: 'alexriver' }] },
      resume: { work: [{ name: 'Example Works', startDate: '2016-04', endDate: '2024-01' }] },
    },
    { receivedAt: '2026-03-02T09:00:00Z', resume: { work: [{ name: 'Example Works', startDate: '2024-04' }] } },
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: {
        basics: { url: 'https://alexriver.example.com' },
        work: [{ name: 'Example Works', startDate: '2016-04' }],
      },
    },
  ],
});
