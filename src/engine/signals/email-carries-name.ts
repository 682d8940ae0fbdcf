import { nothing, signal } from './signal.ts';

/** Every longer word of the applicant's name stands in the mailbox. */
export default signal({
  id: 'email-carries-name',
  title: 'Mailbox carries the name on the form',
  needs: ['emailName'],
  sources: [
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: ['A mailbox of any name is opened in minutes: it agrees, it does not prove'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ emailName }) {
    if (emailName.relation !== 'same') return nothing;
    return [{ says: `Mailbox ${emailName.shown} carries the name on the form`, fields: [emailName.field] }];
  },

  hits: [{ candidate: { name: 'Alex River', email: 'river.alex82@example.com' } }],
  misses: [
    { candidate: { name: 'Alex River', email: 'ariver@example.com' } },
    { candidate: { name: 'Alex River', email: 'bluefalcon@example.com' } },
  ],
});
