import { nothing, signal } from './signal.ts';

/** Addresses that a job board or network puts in place of the applicant's own: the applicant had no choice. */
const givenByTheBoard = new Set([
  'indeedemail.com',
  'reply.linkedin.com',
  'reply.craigslist.org',
  'job.craigslist.org',
]);

/** A forwarding address that hides the mailbox behind it. Tells that later comparisons by mailbox see less. */
export default signal({
  id: 'email-relay-address',
  title: 'Mailbox is a forwarding address',
  needs: ['email'],
  tables: ['emailProviders'],
  sources: [
    { title: 'Apple, what is Hide My Email', url: 'https://support.apple.com/en-us/105078', date: '2026-11' },
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'Phones and browsers offer such an address at every form, and many people accept',
    'The applicant guards the real mailbox for safety',
  ],
  ask: 'Which mailbox should we use if you are invited?',

  evaluate({ email }, { emailProviders }) {
    if (!emailProviders.isRelay(email.domain) || givenByTheBoard.has(email.domain)) return nothing;
    return [
      {
        says: `Mail to ${email.raw} is passed on to a mailbox that the application does not show`,
        fields: [email.field],
      },
    ];
  },

  hits: [{ candidate: { email: 'k3x9@privaterelay.appleid.com' } }, { candidate: { email: 'alex7@duck.com' } }],
  misses: [
    { candidate: { email: 'alex.river@gmail.com' } },
    { candidate: { email: 'alexriver7_ab2@indeedemail.com' } },
  ],
});
