import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A referee is named with a firm and writes from a free mailbox. Weak: many have left the firm by then. */
export default signal({
  id: 'reference-uses-free-mail',
  title: 'Reference of a company has a free mailbox',
  needs: ['references'],
  tables: ['emailProviders'],
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
  innocent: [
    'The referee has left the firm or retired',
    'Small firms work with free mailboxes',
    'Many firms forbid references by work mail',
  ],
  ask: 'Can this referee be reached through the published number of the company?',

  evaluate({ references }, { emailProviders }) {
    const named = references.filter(({ email, company }) => email !== undefined && company !== '');
    const [first, ...more] = named.filter(({ email }) => email !== undefined && emailProviders.isFree(email.domain));
    if (first?.email === undefined) return nothing;
    const all = more.length + 1 === named.length;
    return [
      {
        says: `The reference of ${quote(first.company)} is reached at ${first.email.raw}`,
        fields: [first.email.field, ...more.map(({ field }) => field)],
        strength: all ? 1 : 0.5,
      },
    ];
  },

  hits: [{ candidate: { references: [{ company: 'Example Works', email: 'jordan.hill@gmail.com' }] } }],
  misses: [
    { candidate: { references: [{ company: 'Example Works', email: 'jordan.hill@example.com' }] } },
    { candidate: { references: [{ relationship: 'neighbour', email: 'jordan.hill@gmail.com' }] } },
  ],
});
