import { nothing, signal } from './signal.ts';

/** The form was sent from the network of a firm that rents out servers. */
export default signal({
  id: 'ip-hosting-owner',
  title: 'Form was sent from the network of a hosting firm',
  needs: ['ip'],
  tables: ['ipOwner', 'hostingOwners'],
  helps: ['ipKinds'],
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
    'A company VPN, cloud desktop or security gateway leaves through such a network',
    'The firm also connects homes and offices',
    'An agency or job board sent the form from its own server',
  ],
  ask: 'From which computer and network did you send the form?',

  evaluate({ ip }, { ipKinds, ipOwner, hostingOwners }) {
    const owner = ipOwner.of(ip.address);
    if (owner === undefined || !hostingOwners.has(owner.asn)) return nothing;
    const kinds = ipKinds?.of(ip.address) ?? [];
    if (kinds.some((kind) => kind !== 'hosting')) return nothing;
    return [
      {
        says: `The form was sent from ${ip.address}, in the network of ${owner.name} (AS${owner.asn})`,
        fields: [ip.field],
        // A list of ranges that says the same already leaves little to add.
        strength: kinds.length === 0 ? 1 : 0.3,
      },
    ];
  },

  hits: [{ session: { ip: '192.0.2.200' } }],
  misses: [
    { session: { ip: '192.0.2.10' } },
    { session: { ip: '203.0.113.200' } },
    { session: { ip: '198.51.100.20' } },
  ],
});
