import { nothing, signal } from './signal.ts';

/** The form came through a privacy relay that phones offer by default. Says only that the place is not shown. */
export default signal({
  id: 'ip-relay',
  title: 'Form was sent through a privacy relay',
  needs: ['ip'],
  tables: ['ipKinds', 'relayRanges'],
  sources: [
    {
      title: 'Apple, prepare your network for iCloud Private Relay',
      url: 'https://developer.apple.com/support/prepare-your-network-for-icloud-private-relay/',
      date: '2026-11',
    },
  ],
  innocent: ['The relay comes with the phone or browser and hides every address of those who use it'],
  ask: 'Nothing to ask: the address shows the relay and not the applicant.',

  evaluate({ ip }, { ipKinds }) {
    if (!ipKinds.of(ip.address).includes('relay')) return nothing;
    return [{ says: `The form was sent from ${ip.address}, an address of a privacy relay`, fields: [ip.field] }];
  },

  hits: [{ session: { ip: '203.0.113.200' } }],
  misses: [{ session: { ip: '192.0.2.10' } }, { session: { ip: '198.51.100.20' } }],
});
