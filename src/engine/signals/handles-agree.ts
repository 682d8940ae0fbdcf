import { mailboxName } from './shared/mailbox-name.ts';
import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Shorter names are shared by many people. */
const SHORTEST = 5;

/** One account name on two networks, or on a network and in the mailbox. */
export default signal({
  id: 'handles-agree',
  title: 'One account name is used in several places',
  needs: ['handles', 'email'],
  sources: [
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: ['Accounts under one name are made in an afternoon: their age tells more'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ handles, email }) {
    const usable = handles.filter(
      ({ canonical, relation }) => canonical.length >= SHORTEST && relation !== 'different',
    );
    const mailbox = usable.length === 0 ? '' : mailboxName(email);
    for (const [index, handle] of usable.entries()) {
      const other = usable.find(
        (it, at) => at > index && it.canonical === handle.canonical && it.network !== handle.network,
      );
      if (other !== undefined) {
        return [
          {
            says: `${quote(handle.shown)} is the account on ${handle.network} and on ${other.network}`,
            fields: [handle.field, other.field],
          },
        ];
      }
      if (handle.canonical === mailbox) {
        return [
          {
            says: `${quote(handle.shown)} is the account on ${handle.network} and the mailbox`,
            fields: [handle.field, email.field],
          },
        ];
      }
    }
    return nothing;
  },

  hits: [
    {
      candidate: {
        name: 'Alex River',
        email: 'alex@example.com',
        profiles: [{ url: 'https://github.com/rivercode88' }, { url: 'https://dev.to/rivercode88' }],
      },
    },
    {
      candidate: {
        name: 'Alex River',
        email: 'river.code88@gmail.com',
        profiles: [{ url: 'https://github.com/rivercode88' }],
      },
    },
  ],
  misses: [
    {
      candidate: {
        name: 'Alex River',
        email: 'alex@example.com',
        profiles: [{ url: 'https://github.com/rivercode88' }],
      },
    },
    {
      candidate: {
        name: 'Alex River',
        email: 'jordan.hillman@example.com',
        profiles: [{ url: 'https://github.com/jordan-hillman' }],
      },
    },
    { candidate: { name: 'Alex River', email: 'alex@example.com', profiles: [{ url: 'https://github.com/alex' }] } },
  ],
});
