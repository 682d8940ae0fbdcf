import { nothing, signal } from './signal.ts';

const ranges: ReadonlyMap<string, string> = new Map([
  ['toll-free', 'toll-free'],
  ['premium', 'premium-rate'],
  ['personal', 'personal-numbering'],
]);

/** A contact number in a range that is sold to firms and services, not to people for their own phone. */
export default signal({
  id: 'phone-not-personal',
  title: 'Phone number is of a range for services, not for people',
  needs: ['phone'],
  sources: [
    { title: 'NANPA, NPA database', url: 'https://www.nanpa.com/reports/npa-reports', date: '2025-11-26' },
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: [
    'A relay service for deaf or hard-of-hearing callers hands out such numbers',
    'An agency or the current employer takes the calls',
    'A forwarding number protects privacy at this stage',
  ],
  ask: 'Is there a number of your own at which we can reach you, and who answers this one?',

  evaluate({ phone }) {
    const range = ranges.get(phone.kind);
    if (range === undefined) return nothing;
    return [{ says: `Phone number ${phone.raw} is in a ${range} range`, fields: [phone.field] }];
  },

  hits: [{ candidate: { phone: '(800) 555-0142' } }, { candidate: { phone: '+44 808 157 0142' } }],
  misses: [{ candidate: { phone: '(206) 555-0142' } }, { candidate: { phone: '+44 20 7946 0958' } }],
});
