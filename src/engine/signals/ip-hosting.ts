import { nothing, signal } from './signal.ts';

/** The form was sent from a range of rented servers, where hardly anybody browses from. */
export default signal({
  id: 'ip-hosting',
  title: 'Form was sent from a rented server',
  needs: ['ip'],
  tables: ['ipKinds', 'hostingRanges'],
  sources: [
    {
      title: 'Spur, remote worker fraud and VPN or proxy risk',
      url: 'https://spur.us/research/remote-worker-fraud-prevention',
      date: '2026-11',
    },
    {
      title: 'Recorded Future Insikt, PurpleDelta employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
  ],
  innocent: [
    'A company VPN, cloud desktop or security gateway leaves through such a range',
    'A small VPN that the lists do not know as one',
    'An agency or job board sent the form from its own server',
  ],
  ask: 'From which computer and network did you send the form?',

  evaluate({ ip }, { ipKinds }) {
    const kinds = ipKinds.of(ip.address);
    if (kinds.length === 0 || kinds.some((kind) => kind !== 'hosting')) return nothing;
    return [{ says: `The form was sent from ${ip.address}, in a range of rented servers`, fields: [ip.field] }];
  },

  hits: [{ session: { ip: '192.0.2.200' } }],
  misses: [
    { session: { ip: '192.0.2.10' } },
    { session: { ip: '203.0.113.200' } },
    { session: { ip: '198.51.100.20' } },
  ],
});
