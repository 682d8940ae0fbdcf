import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** The person named as having recommended the applicant is the applicant. */
export default signal({
  id: 'referrer-is-applicant',
  title: 'Referred by the applicant in person',
  needs: ['referrer'],
  sources: [
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
    {
      title: 'Google GTIG, IT workers expanding in scope and scale',
      url: 'https://cloud.google.com/blog/topics/threat-intelligence/dprk-it-workers-expanding-scope-scale',
      date: '2025-04',
    },
  ],
  innocent: [
    'The field was taken for the own name',
    'A relative or colleague has the same name',
    'The form fills in the signed-in user by itself',
  ],
  ask: 'Who in our company recommended you, and how do you know each other?',

  evaluate({ referrer }) {
    if (!referrer.isApplicant) return nothing;
    return [
      {
        says: `The application was referred by ${quote(referrer.value)}, who is the applicant`,
        fields: [referrer.field],
      },
    ];
  },

  hits: [
    { candidate: { name: 'Alex River', referredBy: 'River, Alex' } },
    { candidate: { name: 'Alex River', email: 'alex.river@gmail.com', referredBy: 'alexriver@gmail.com' } },
  ],
  misses: [
    { candidate: { name: 'Alex River', referredBy: 'Jordan Hillman' } },
    { candidate: { name: 'Alex River', email: 'alex.river@gmail.com', referredBy: 'jordan.hillman@example.com' } },
  ],
});
