import { nothing, signal } from './signal.ts';

/** A number in a range set aside for internet telephony, which can be rented from anywhere within minutes. */
export default signal({
  id: 'phone-voip-range',
  title: 'Phone number is in an internet-telephony range',
  needs: ['phone'],
  sources: [
    {
      title: 'The Register on the Mandiant cheat sheet',
      url: 'https://www.theregister.com/2024/09/24/mandiant_north_korea_workers/',
      date: '2024-09-24',
    },
    {
      title: 'Mandiant, staying a step ahead of the IT worker threat',
      url: 'https://cloud.google.com/blog/topics/threat-intelligence/mitigating-dprk-it-worker-threat',
      date: '2024-09',
    },
  ],
  innocent: [
    'In several countries every home line on broadband has such a number',
    'Newcomers, travellers and people who guard their privacy use internet numbers',
    'Relay services for deaf or hard-of-hearing callers run on internet telephony',
  ],
  ask: 'Which provider is this number with, and is there a mobile number as well?',

  evaluate({ phone }) {
    if (phone.kind !== 'voip') return nothing;
    return [{ says: `Phone number ${phone.raw} is in a range for internet telephony`, fields: [phone.field] }];
  },

  hits: [{ candidate: { phone: '+44 56 0055 5014' } }],
  misses: [{ candidate: { phone: '+44 20 7946 0958' } }, { candidate: { phone: '(206) 555-0142' } }],
});
