import { mailboxName } from './shared/mailbox-name.ts';
import { nothing, signal } from './signal.ts';

/** Form and résumé give two mailboxes. */
export default signal({
  id: 'email-differs-on-resume',
  title: 'Mailbox differs between form and résumé',
  needs: ['email', 'resumeEmail'],
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
  innocent: [
    'The résumé still has the mailbox of a school or a former employer',
    'One mailbox is for job search alone',
    'The form was signed in with another account',
    'The same provider reaches one mailbox under two names',
  ],
  ask: 'Which mailbox is yours now? We will write to both.',

  evaluate({ email, resumeEmail }) {
    if (email.canonical === resumeEmail.canonical) return nothing;
    const name = mailboxName(email);
    const sameName = name.length >= 5 && name === mailboxName(resumeEmail);
    return [
      {
        says: `The form gives ${email.raw}, the résumé ${resumeEmail.raw}`,
        fields: [email.field, resumeEmail.field],
        strength: sameName ? 0.3 : 1,
      },
    ];
  },

  hits: [
    { candidate: { email: 'alex.river@example.com' }, resume: { basics: { email: 'jordan.hill@example.org' } } },
    { candidate: { email: 'alex.river@example.com' }, resume: { basics: { email: 'alexriver@example.org' } } },
  ],
  misses: [
    { candidate: { email: 'alexriver+jobs@gmail.com' }, resume: { basics: { email: 'Alex.River@gmail.com' } } },
    { candidate: { email: 'alex.river@example.com' }, resume: { basics: { email: 'Alex.River@Example.com' } } },
  ],
});
