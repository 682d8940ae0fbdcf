import { isHidden, knownPlace } from './shared/hidden-place.ts';
import { sameCountry } from './shared/same-country.ts';
import { nothing, signal } from './signal.ts';

/** The form was sent from the country of the stated home, by an address that does not hide the place. */
export default signal({
  id: 'ip-agrees-with-home',
  title: 'Form was sent from the country of the stated home',
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
    'Home connections are rented out and remote-controlled: it supports the stated place, it does not prove it',
  ],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ ip, homeCountry }, { ipCountry, ipKinds }) {
    const country = ipCountry.of(ip.address);
    if (country === undefined || !sameCountry(country, homeCountry.code) || isHidden(ip.address, ipKinds))
      return nothing;
    return [
      {
        says: `The form was sent from ${ip.address}, an address in ${country}`,
        fields: [ip.field, homeCountry.field],
        strength: knownPlace(ipKinds),
      },
    ];
  },

  hits: [{ candidate: { location: { countryCode: 'US' } }, session: { ip: '192.0.2.10' } }],
  misses: [
    { candidate: { location: { countryCode: 'US' } }, session: { ip: '203.0.113.20' } },
    { candidate: { location: { countryCode: 'US' } }, session: { ip: '198.51.100.20' } },
  ],
});
