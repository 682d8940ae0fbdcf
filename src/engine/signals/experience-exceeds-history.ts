import { showPoint } from '../intake/period.ts';
import { isOwnExperience } from './shared/own-experience.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Years of grace: rounding, and work before or beside the first entry. */
const GRACE = 2;
/** Résumés of longer careers leave early years out, and an old degree may be the second one: to measure them hits age. */
const LONG_CAREER = 20;

/** More years of experience than have passed since the first job or study. Runs only on fully dated histories. */
export default signal({
  id: 'experience-exceeds-history',
  title: 'States more years of experience than the whole history covers',
  needs: ['experience', 'historyStart', 'prose', 'received'],
  sources: [
    { title: 'DTEX i3 advisory on remote IT workers', url: 'https://dtexsystems.com/?p=9615', date: '2024-10' },
    {
      title: 'SEAL framework on IT workers, résumé review',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'Early jobs or an earlier career are left out, as career advisers suggest',
    'Years in two roles at once were added together',
    'A summary was written by a tool or copied from a template',
  ],
  ask: 'When did you first work in this field, and which jobs are not on the résumé?',

  evaluate({ experience, historyStart, prose, received }) {
    const possible = (received.month - historyStart.at) / 12;
    let most: (typeof experience)[number] | undefined;
    for (const claim of experience) {
      if (claim.technology !== undefined || claim.years > LONG_CAREER) continue;
      if (claim.years - possible <= GRACE || claim.years <= (most?.years ?? 0)) continue;
      if (isOwnExperience(claim, prose)) most = claim;
    }
    if (most === undefined) return nothing;
    const start = showPoint({ at: historyStart.at, precision: 'month' });
    return [
      {
        says: `States ${quote(most.shown)}; the first job or study listed begins about ${start}`,
        fields: [most.field, historyStart.field],
        strength: most.years - possible >= 5 ? 1 : 0.6,
      },
    ];
  },

  hits: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: {
        basics: { summary: 'Engineer with 15 years of experience in building distributed systems.' },
        work: [{ name: 'Example Ltd', position: 'Engineer', startDate: '2019-07', endDate: 'Present' }],
        education: [{ institution: 'Example University', studyType: 'BSc', startDate: '2015-09', endDate: '2019-06' }],
      },
    },
  ],
  misses: [
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: {
        basics: { summary: 'Engineer with 20 years of experience in building distributed systems.' },
        work: [{ name: 'Example Ltd', position: 'Principal engineer', startDate: '2014-07', endDate: 'Present' }],
        education: [{ institution: 'Example University', studyType: 'BSc' }],
      },
    },
    {
      receivedAt: '2026-03-02T09:00:00Z',
      resume: {
        basics: { summary: 'Engineer at a family company with 45 years of experience in machine tools.' },
        work: [{ name: 'Example Ltd', position: 'Engineer', startDate: '2019-07', endDate: 'Present' }],
        education: [{ institution: 'Example University', studyType: 'BSc', startDate: '2015-09', endDate: '2019-06' }],
      },
    },
  ],
});
