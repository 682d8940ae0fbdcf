import { echoOf } from './shared/echo.ts';
import { nothing, signal } from './signal.ts';

/** Share of the advert's four-word sequences found in the résumé. Tailoring shares words and a few phrases, far below this. */
const MUCH = 0.25;
const MOST = 0.5;

const advertOf = (reader: string): string =>
  `In this role ${reader} will design, build and operate highly available REST services in Go and PostgreSQL that process
  more than two million card payments a day. Day to day ${reader} will own the full life cycle of each service from design
  review to production support, lead the migration of legacy batch jobs to event streams, improve the reliability of our
  deployment pipeline, mentor junior engineers through code review and pairing, and work closely with product managers and
  risk analysts to turn regulatory requirements into clear technical plans.`;

/** A résumé that repeats the advert nearly word for word. */
export default signal({
  id: 'resume-echoes-advert',
  title: 'Résumé repeats the wording of the advert',
  needs: ['advert', 'prose'],
  sources: [
    {
      title: 'Koliber, how to avoid hiring an impostor',
      url: 'https://koliber.com/articles/how-to-avoid-hiring-a-north-korean-spy-on-your-dev-team',
      date: '2025-01',
    },
  ],
  innocent: [
    'Career advisers and tools tell people to use the words of the advert',
    'The applicant holds the same job now, with the same description',
    'The portal put the advert into the résumé or the file',
  ],
  ask: 'Tell us about one thing on this list that you did yourself: what, where, when, and with what result?',

  evaluate({ advert, prose }) {
    const echo = echoOf(
      advert.text,
      prose.map(({ words }) => words),
    );
    if (echo === undefined || echo.share < MUCH) return nothing;
    const field = prose[echo.most]?.field ?? prose[0].field;
    return [
      {
        says: `Résumé contains ${Math.round(100 * echo.share)}% of the advert's four-word sequences`,
        fields: [field, advert.field],
        strength: echo.share >= MOST ? 1 : 0.6,
      },
    ];
  },

  hits: [{ job: { description: advertOf('you') }, resume: { basics: { summary: advertOf('I') } } }],
  misses: [
    {
      job: { description: advertOf('you') },
      resume: {
        basics: {
          summary:
            'Backend engineer. At Example Ltd I designed and operated REST APIs in Go and PostgreSQL, took part in the on-call rotation, and mentored two junior engineers.',
        },
      },
    },
    {
      job: { description: 'We look for an engineer with Go and PostgreSQL.' },
      resume: { basics: { summary: 'We look for an engineer with Go and PostgreSQL.' } },
    },
  ],
});
