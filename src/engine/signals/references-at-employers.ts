import { isCompanyDomain } from './shared/company-domain.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A referee is reached at a mailbox of the firm that they are named with, or of an employer on the résumé. */
export default signal({
  id: 'references-at-employers',
  title: 'Reference has a mailbox at an employer',
  needs: ['references', 'jobs'],
  tables: ['employers', 'emailProviders'],
  sources: [
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
    {
      title: 'Google GTIG, IT workers expanding in scope and scale',
      url: 'https://cloud.google.com/blog/topics/threat-intelligence/dprk-it-workers-expanding-scope-scale',
      date: '2025-04',
    },
  ],
  innocent: ['A domain like that of a small firm is soon registered: ring the published number of the firm'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ references, jobs }, { employers, emailProviders }) {
    for (const { email, company } of references) {
      if (email === undefined || emailProviders.isFree(email.domain) || emailProviders.isRelay(email.domain)) continue;
      const job = jobs.find(({ employer }) => isCompanyDomain(email.domain, employer, employers));
      if (job !== undefined) {
        return [
          {
            says: `The reference's mailbox ${email.raw} is at ${quote(job.employer)}, an employer on the résumé`,
            fields: [email.field, job.field],
          },
        ];
      }
      if (isCompanyDomain(email.domain, company, employers)) {
        return [
          {
            says: `The reference's mailbox ${email.raw} is at ${quote(company)}, as stated`,
            fields: [email.field],
            strength: 0.5,
          },
        ];
      }
    }
    return nothing;
  },

  hits: [
    {
      candidate: { references: [{ company: 'Riverworks Ltd', email: 'jordan@riverworks.example.com' }] },
      resume: { work: [{ name: 'Example Inc.', position: 'Engineer' }] },
    },
  ],
  misses: [
    {
      candidate: { references: [{ company: 'Google', email: 'jordan@google-careers.com' }] },
      resume: { work: [{ name: 'Google', position: 'Engineer' }] },
    },
    {
      candidate: { references: [{ company: 'Example Inc.', email: 'jordan.hill@gmail.com' }] },
      resume: { work: [{ name: 'Example Inc.', position: 'Engineer' }] },
    },
  ],
});
