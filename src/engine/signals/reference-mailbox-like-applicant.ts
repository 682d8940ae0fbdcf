import { mailboxStem } from './shared/mailbox-name.ts';
import { nothing, signal } from './signal.ts';

const SHORTEST = 5;

/** A referee's mailbox has the name of the applicant's, at another provider: one person may hold both. */
export default signal({
  id: 'reference-mailbox-like-applicant',
  title: "Reference has a mailbox named like the applicant's",
  needs: ['references', 'contacts'],
  tables: ['emailProviders'],
  sources: [
    {
      title: 'Google GTIG, IT workers expanding in scope and scale',
      url: 'https://cloud.google.com/blog/topics/threat-intelligence/dprk-it-workers-expanding-scope-scale',
      date: '2025-04',
    },
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'A relative with the same family name stands in as referee',
    'The applicant filled in a second mailbox of their own by mistake',
    'Two people with a common name',
  ],
  ask: 'How do you know this referee, and can we reach them through their employer?',

  evaluate({ references, contacts }, { emailProviders }) {
    if (contacts.emails.length === 0) return nothing;
    for (const { email } of references) {
      if (email === undefined || emailProviders.isRole(email.local)) continue;
      const name = mailboxStem(email);
      if (name.length < SHORTEST) continue;
      const own = contacts.emails.find((it) => mailboxStem(it) === name);
      if (own === undefined || own.canonical === email.canonical) continue;
      return [
        {
          says: `The reference's mailbox ${email.raw} has the same name as the applicant's ${own.raw}`,
          fields: [email.field, own.field],
        },
      ];
    }
    return nothing;
  },

  hits: [
    {
      candidate: {
        email: 'rivercode88@example.com',
        references: [{ company: 'Example Works', email: 'river.code@example.org' }],
      },
    },
  ],
  misses: [
    {
      candidate: {
        email: 'rivercode88@example.com',
        references: [{ company: 'Example Works', email: 'jordan.hill@example.org' }],
      },
    },
    { candidate: { email: 'alex@example.com', references: [{ company: 'Example Works', email: 'alex@example.org' }] } },
    {
      candidate: {
        email: 'careers@example.com',
        references: [{ company: 'Example Works', email: 'careers@example.org' }],
      },
    },
  ],
});
