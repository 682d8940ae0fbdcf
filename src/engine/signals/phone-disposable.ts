import { nothing, signal } from './signal.ts';

/** A number that a public site lends to anybody for receiving messages. */
export default signal({
  id: 'phone-disposable',
  title: 'Phone number is lent out by a public message site',
  needs: ['phone'],
  tables: ['disposablePhones'],
  sources: [
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
    {
      title: 'Recorded Future Insikt, PurpleDelta employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
  ],
  innocent: [
    'The list is old and the number has been given to somebody else since',
    'A digit was mistyped',
    'The applicant did not want to give the real number this early',
  ],
  ask: 'Please give us a number that is yours alone, and take one call on it.',

  evaluate({ phone }, { disposablePhones }) {
    if (phone.e164 === undefined || !disposablePhones.has(phone.e164)) return nothing;
    return [
      {
        says: `Phone number ${phone.raw} is on a list of numbers that anybody can read messages on`,
        fields: [phone.field],
      },
    ];
  },

  hits: [{ candidate: { phone: '+1 202 555 0199' } }],
  misses: [{ candidate: { phone: '+1 202 555 0142' } }, { candidate: { phone: '555 0199' } }],
});
