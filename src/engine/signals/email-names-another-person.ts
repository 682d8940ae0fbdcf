import { nothing, signal } from './signal.ts';

/** A mailbox whose name reads as a person's, and shares nothing with the applicant's. */
export default signal({
  id: 'email-names-another-person',
  title: 'Mailbox carries the name of another person',
  needs: ['emailName'],
  sources: [
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
    {
      title: 'Mandiant, staying a step ahead of the IT worker threat',
      url: 'https://cloud.google.com/blog/topics/threat-intelligence/mitigating-dprk-it-worker-threat',
      date: '2024-09',
    },
  ],
  innocent: [
    'A name was changed by marriage, transition or choice, and the mailbox is older',
    'A partner or parent shares the mailbox',
    'The mailbox has a nickname, a pen name or another romanisation',
    'A recruiter submitted the application',
  ],
  ask: 'Whose name is in your mailbox, and since when have you used it?',

  evaluate({ emailName }) {
    if (emailName.relation !== 'different') return nothing;
    return [{ says: `Mailbox ${emailName.shown} shares no word with the name on the form`, fields: [emailName.field] }];
  },

  hits: [{ candidate: { name: 'Alex River', email: 'jordan.hillman@example.com' } }],
  misses: [
    { candidate: { name: 'Alex River', email: 'a.river82@example.com' } },
    { candidate: { name: 'Alex River', email: 'night.coder@example.com' } },
    { candidate: { name: 'Alexandra River', email: 'sasha.river@example.com' } },
    { candidate: { name: 'Alex River', email: 'bluefalcon@example.com' } },
  ],
});
