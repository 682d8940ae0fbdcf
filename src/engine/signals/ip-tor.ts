import { nothing, signal } from './signal.ts';

/** The form was sent through the Tor network. */
export default signal({
  id: 'ip-tor',
  title: 'Form was sent through Tor',
  needs: ['ip'],
  tables: ['ipKinds', 'torExits'],
  sources: [
    {
      title: 'Spur, remote worker fraud and VPN or proxy risk',
      url: 'https://spur.us/research/remote-worker-fraud-prevention',
      date: '2026-11',
    },
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'Journalists, researchers and people who are followed use Tor for everything',
    'Tor is the only way around blocking at home or in the country',
    'The address was an exit earlier and is no more',
  ],
  ask: 'Please take one video call without an anonymising network.',

  evaluate({ ip }, { ipKinds }) {
    if (!ipKinds.of(ip.address).includes('tor')) return nothing;
    return [{ says: `The form was sent from ${ip.address}, an exit of the Tor network`, fields: [ip.field] }];
  },

  hits: [{ session: { ip: '198.51.100.200' } }],
  misses: [{ session: { ip: '192.0.2.10' } }, { session: { ip: '198.51.100.20' } }],
});
