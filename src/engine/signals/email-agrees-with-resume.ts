import { nothing, signal } from './signal.ts';

/** Form and résumé give one mailbox. */
export default signal({
  id: 'email-agrees-with-resume',
  title: 'Mailbox agrees on form and résumé',
  needs: ['email', 'resumeEmail'],
  sources: [
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
  ],
  innocent: ['Both may come from one prepared file: it shows care, it does not prove who reads the mail'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ email, resumeEmail }) {
    if (email.canonical !== resumeEmail.canonical) return nothing;
    return [{ says: `Form and résumé both give ${email.raw}`, fields: [email.field, resumeEmail.field] }];
  },

  hits: [{ candidate: { email: 'alexriver+jobs@gmail.com' }, resume: { basics: { email: 'Alex.River@gmail.com' } } }],
  misses: [
    { candidate: { email: 'alex.river@example.com' }, resume: { basics: { email: 'alex.river@example.org' } } },
    { candidate: { email: 'alex.river@example.com' }, resume: { basics: { email: 'alexriver@example.com' } } },
  ],
});
