import { compareNumbers } from './shared/compare-numbers.ts';
import { nothing, signal } from './signal.ts';

/** A referee is reached at the applicant's own mailbox or number. */
export default signal({
  id: 'reference-shares-applicant-contact',
  title: 'Reference shares a contact with the applicant',
  needs: ['references', 'contacts'],
  sources: [
    {
      title: 'Google GTIG, IT workers expanding in scope and scale',
      url: 'https://cloud.google.com/blog/topics/threat-intelligence/dprk-it-workers-expanding-scope-scale',
      date: '2025-04',
    },
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: [
    'The applicant filled in the own contact where that of the referee was asked for',
    'Browsers fill the same value into every field that asks for a mailbox',
    'The applicant offers to pass the request on',
  ],
  ask: 'Please give us the direct work mailbox or number of this referee.',

  evaluate({ references, contacts }) {
    for (const { email, phoneDigits, field } of references) {
      const mailbox =
        email === undefined ? undefined : contacts.emails.find(({ canonical }) => canonical === email.canonical);
      if (email !== undefined && mailbox !== undefined) {
        return [
          { says: `The reference's mailbox ${email.raw} is the applicant's own`, fields: [email.field, mailbox.field] },
        ];
      }
      const phone =
        phoneDigits === undefined
          ? undefined
          : contacts.phones.find(({ digits }) => compareNumbers(digits, phoneDigits) === 'same');
      if (phone !== undefined) {
        return [
          {
            says: `The reference's number is the applicant's own, ${phone.raw}`,
            fields: [`${field}/phone`, phone.field],
          },
        ];
      }
    }
    return nothing;
  },

  hits: [
    {
      candidate: {
        email: 'alex.river@gmail.com',
        references: [{ company: 'Example Works', email: 'alexriver+ref@gmail.com' }],
      },
    },
    {
      candidate: { references: [{ company: 'Example Works', phone: '206-555-0142' }] },
      resume: { basics: { phone: '+1 206 555 0142' } },
    },
  ],
  misses: [
    {
      candidate: {
        email: 'alex.river@gmail.com',
        references: [{ company: 'Example Works', email: 'jordan@example.com' }],
      },
    },
    { candidate: { phone: '(206) 555-0142', references: [{ phone: '(206) 555-0187' }] } },
  ],
});
