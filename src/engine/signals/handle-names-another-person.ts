import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Networks where people appear under their own name. */
const underOwnName = new Set(['linkedin', 'xing']);

/** An account name that reads as a person's, and shares nothing with the applicant's. */
export default signal({
  id: 'handle-names-another-person',
  title: 'Account carries the name of another person',
  needs: ['handles'],
  sources: [
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
    { title: 'Fortune on Kraken', url: 'https://en.pressbee.net/amp/show3902607.html', date: '2025-05' },
  ],
  innocent: [
    'A name was changed by marriage, transition or choice, and the account is older',
    'The account has a nickname, a stage name or another romanisation',
    'The link is to a project, an employer or a co-author',
  ],
  ask: 'Please sign in to this account during the call, or send us a message from it.',

  evaluate({ handles }) {
    const [first, ...more] = handles.filter((handle) => handle.relation === 'different');
    if (first === undefined) return nothing;
    const named = [first, ...more].some(({ network }) => underOwnName.has(network));
    return [
      {
        says: `Account ${quote(first.shown)} on ${first.network} shares no word with the name on the form`,
        fields: [first.field, ...more.map(({ field }) => field)],
        strength: named ? 1 : 0.7,
      },
    ];
  },

  hits: [
    { candidate: { name: 'Alex River', profiles: [{ url: 'https://www.linkedin.com/in/jordan-hillman-4b1a2c3' }] } },
    {
      candidate: { name: 'Alex River' },
      resume: { basics: { profiles: [{ url: 'https://github.com/jordan-hillman' }] } },
    },
  ],
  misses: [
    { candidate: { name: 'Alex River', profiles: [{ url: 'https://www.linkedin.com/in/alex-river-4b1a2c3' }] } },
    { candidate: { name: 'Alex River', profiles: [{ url: 'https://github.com/night-coder' }] } },
    { candidate: { name: 'Alex River', profiles: [{ url: 'https://github.com/ariver' }] } },
  ],
});
