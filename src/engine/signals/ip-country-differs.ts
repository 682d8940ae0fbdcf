import { isHidden, knownPlace } from './shared/hidden-place.ts';
import { sameCountry } from './shared/same-country.ts';
import { nothing, signal } from './signal.ts';

/** The form was sent from another country than that of the stated home, by an address that does not hide the place. */
export default signal({
  id: 'ip-country-differs',
  title: 'Form was sent from another country than the stated home',
  needs: ['ip', 'homeCountry'],
  tables: ['ipCountry'],
  helps: ['ipKinds'],
  sources: [
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
    {
      title: 'Spur, remote worker fraud and VPN or proxy risk',
      url: 'https://spur.us/research/remote-worker-fraud-prevention',
      date: '2026-11',
    },
  ],
  innocent: [
    'Travel, a visit to family, or a move that is under way',
    'A mobile, satellite or company network that leaves through another country',
    'The list places the address wrongly, which is common near borders',
  ],
  ask: 'Where were you when you sent the form, and where will you work from?',

  evaluate({ ip, homeCountry }, { ipCountry, ipKinds }) {
    const country = ipCountry.of(ip.address);
    if (country === undefined || sameCountry(country, homeCountry.code)) return nothing;
    if (isHidden(ip.address, ipKinds)) return nothing;
    return [
      {
        says: `The form was sent from ${ip.address}, an address in ${country}; the stated home is in ${homeCountry.code}`,
        fields: [ip.field, homeCountry.field],
        strength: knownPlace(ipKinds),
      },
    ];
  },

  hits: [{ candidate: { location: { countryCode: 'US' } }, session: { ip: '203.0.113.20' } }],
  misses: [
    { candidate: { location: { countryCode: 'US' } }, session: { ip: '192.0.2.10' } },
    { candidate: { location: { countryCode: 'PR' } }, session: { ip: '192.0.2.10' } },
    { candidate: { location: { countryCode: 'DE' } }, session: { ip: '198.51.100.20' } },
    { candidate: { location: { countryCode: 'US' } }, session: { ip: '10.0.0.7' } },
  ],
});
