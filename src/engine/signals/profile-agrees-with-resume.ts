import { accountsOnBoth } from './shared/accounts-on-both.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Form and résumé name one account on one network. */
export default signal({
  id: 'profile-agrees-with-resume',
  title: 'Account on a network agrees on form and résumé',
  needs: ['handles'],
  sources: [
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: ['Both may come from one prepared file: a message through the profile shows who holds it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ handles }) {
    const pair = accountsOnBoth(handles).find(({ form, resume }) => form.canonical === resume.canonical);
    if (pair === undefined) return nothing;
    const { form, resume } = pair;
    return [
      { says: `Form and résumé both name ${quote(form.shown)} on ${form.network}`, fields: [form.field, resume.field] },
    ];
  },

  hits: [
    {
      candidate: { profiles: [{ url: 'https://www.linkedin.com/in/alex-river-4b1a2c3/' }] },
      resume: { basics: { profiles: [{ network: 'LinkedIn', username: 'alex-river' }] } },
    },
  ],
  misses: [
    {
      candidate: { profiles: [{ url: 'https://github.com/alexriver' }] },
      resume: { basics: { profiles: [{ network: 'GitHub', username: 'rivercode88' }] } },
    },
    { candidate: { profiles: [{ url: 'https://github.com/alexriver' }] } },
  ],
});
