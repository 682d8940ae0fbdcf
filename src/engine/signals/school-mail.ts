import { isAtDomain } from './shared/is-at-domain.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A mailbox that a school on the résumé gave out. */
export default signal({
  id: 'school-mail',
  title: 'Mailbox is at a school on the résumé',
  needs: ['email', 'studies'],
  tables: ['emailProviders'],
  sources: [
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: ['School accounts are sold and hijacked: a letter to the mailbox shows who reads it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ email, studies }, { emailProviders }) {
    const study = studies.find(({ school }) => school !== undefined && isAtDomain(email.domain, school.domains));
    if (study === undefined || emailProviders.isFree(email.domain)) return nothing;
    return [
      {
        says: `Mailbox ${email.raw} is at ${quote(study.institution)}, a school on the résumé`,
        fields: [email.field, study.field],
      },
    ];
  },

  hits: [
    {
      candidate: { email: 'ariver@stanford.edu' },
      resume: { education: [{ institution: 'Stanford University', studyType: 'BS', area: 'Computer Science' }] },
    },
  ],
  misses: [
    {
      candidate: { email: 'ariver@example.edu' },
      resume: { education: [{ institution: 'Stanford University', studyType: 'BS', area: 'Computer Science' }] },
    },
    {
      candidate: { email: 'ariver@gmail.com' },
      resume: { education: [{ institution: 'Stanford University', studyType: 'BS', area: 'Computer Science' }] },
    },
  ],
});
