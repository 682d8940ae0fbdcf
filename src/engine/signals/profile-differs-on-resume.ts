import { withinOneEdit } from '../intake/fold.ts';
import { accountsOnBoth } from './shared/accounts-on-both.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Form and résumé name two accounts on one network, and share none there. */
export default signal({
  id: 'profile-differs-on-resume',
  title: 'Account on a network differs between form and résumé',
  needs: ['handles'],
  sources: [
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'The account was renamed and one link is old',
    'One account is private, the other for work',
    'A letter was mistyped in one of the two',
  ],
  ask: 'Which of the two accounts is yours? Please send us a message from it.',

  evaluate({ handles }) {
    const pairs = accountsOnBoth(handles);
    if (pairs.length === 0) return nothing;
    const agreeing = new Set(
      pairs.filter(({ form, resume }) => form.canonical === resume.canonical).map(({ form }) => form.network),
    );
    const pair = pairs.find(({ form }) => !agreeing.has(form.network));
    if (pair === undefined) return nothing;
    const { form, resume } = pair;
    return [
      {
        says: `On ${form.network} the form names ${quote(form.shown)}, the résumé ${quote(resume.shown)}`,
        fields: [form.field, resume.field],
        strength: withinOneEdit(form.canonical, resume.canonical) ? 0.3 : 1,
      },
    ];
  },

  hits: [
    {
      candidate: { profiles: [{ url: 'https://github.com/alexriver' }] },
      resume: { basics: { profiles: [{ network: 'GitHub', username: 'rivercode88' }] } },
    },
  ],
  misses: [
    {
      candidate: { profiles: [{ url: 'https://www.linkedin.com/in/alex-river-4b1a2c3' }] },
      resume: { basics: { profiles: [{ url: 'linkedin.com/in/alex-river' }] } },
    },
    {
      candidate: { profiles: [{ url: 'https://github.com/alexriver' }] },
      resume: {
        basics: { profiles: [{ url: 'https://github.com/alexriver' }, { url: 'https://github.com/river-labs-old' }] },
      },
    },
    {
      candidate: { profiles: [{ url: 'https://github.com/alexriver' }] },
      resume: { basics: { profiles: [{ url: 'https://www.linkedin.com/in/rivercode' }] } },
    },
  ],
});
