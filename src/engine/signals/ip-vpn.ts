import { nothing, signal } from './signal.ts';

/** The form was sent through a commercial VPN. */
export default signal({
  id: 'ip-vpn',
  title: 'Form was sent through a VPN',
  needs: ['ip'],
  tables: ['ipKinds', 'vpnRanges'],
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
    {
      title: 'The Register on the Secureworks report',
      url: 'https://www.theregister.com/2024/10/18/ransom_fake_it_worker_scam/',
      date: '2024-10-18',
    },
  ],
  innocent: [
    'Most people on a VPN use it for privacy, on public Wi-Fi or because an employer asks for it',
    'Expatriates and travellers use one to reach services at home',
    'The list is old and the range has another owner now',
  ],
  ask: 'Please take one call without the VPN, and tell us where you work from.',

  evaluate({ ip }, { ipKinds }) {
    const kinds = ipKinds.of(ip.address);
    if (!kinds.includes('vpn') || kinds.includes('tor') || kinds.includes('relay')) return nothing;
    return [{ says: `The form was sent from ${ip.address}, an address of a VPN`, fields: [ip.field] }];
  },

  hits: [{ session: { ip: '198.51.100.20' } }],
  misses: [
    { session: { ip: '192.0.2.10' } },
    { session: { ip: '203.0.113.200' } },
    { session: { ip: '198.51.100.200' } },
  ],
});
