import { isAtDomain } from './shared/is-at-domain.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A mailbox that an employer on the résumé gave out. */
export default signal({
  id: 'employer-mail',
  title: 'Mailbox is at an employer on the résumé',
  needs: ['email', 'jobs'],
  tables: ['employers', 'emailProviders'],
  sources: [
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: ['Work accounts are hijacked: a letter to the mailbox shows who reads it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ email, jobs }, { employers, emailProviders }) {
    if (emailProviders.isFree(email.domain)) return nothing;
    const job = jobs.find(
      ({ employer }) => employer !== '' && isAtDomain(email.domain, employers.find(employer)?.domains ?? []),
    );
    if (job === undefined) return nothing;
    return [
      {
        says: `Mailbox ${email.raw} is at ${quote(job.employer)}, an employer on the résumé`,
        fields: [email.field, job.field],
      },
    ];
  },

  hits: [{ candidate: { email: 'ariver@google.com' }, resume: { work: [{ name: 'Google', position: 'Engineer' }] } }],
  misses: [
    { candidate: { email: 'ariver@gmail.com' }, resume: { work: [{ name: 'Google', position: 'Engineer' }] } },
    { candidate: { email: 'ariver@google.com' }, resume: { work: [{ name: 'Example Works', position: 'Engineer' }] } },
    { candidate: { email: 'ariver@google-careers.com' }, resume: { work: [{ name: 'Google', position: 'Engineer' }] } },
  ],
});
