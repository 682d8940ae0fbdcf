import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Names that people with a domain of their own give their only mailbox. */
const greetings = new Set(['hello', 'hi', 'mail', 'contact', 'kontakt', 'contactus', 'email', 'work', 'office', 'web']);

/** A mailbox that is named for a function that several people may serve, not for a person. */
export default signal({
  id: 'email-role-account',
  title: 'Mailbox is named for a role, not for a person',
  needs: ['email'],
  tables: ['emailProviders'],
  sources: [
    {
      title: 'RFC 2142, mailbox names for common services and roles',
      url: 'https://www.rfc-editor.org/rfc/rfc2142',
      date: '1997-05',
    },
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'A person with a domain of their own uses info@ or hello@',
    'An agency applies for the candidate',
    'A sole trader writes from the mailbox of the business',
  ],
  ask: 'Who reads this mailbox, and is there one that only you read?',

  evaluate({ email }, { emailProviders }) {
    const name = email.canonical.slice(0, email.canonical.lastIndexOf('@'));
    if (!emailProviders.isRole(name)) return nothing;
    return [
      {
        says: `Mailbox ${email.raw} is named for a role (${quote(name)})`,
        fields: [email.field],
        strength: greetings.has(name) ? 0.4 : 1,
      },
    ];
  },

  hits: [{ candidate: { email: 'recruiting@example.com' } }, { candidate: { email: 'hello@example.net' } }],
  misses: [{ candidate: { email: 'alex.river@example.com' } }, { candidate: { email: 'sales.river@example.com' } }],
});
