import { isHidden, knownPlace } from './shared/hidden-place.ts';
import { nothing, signal } from './signal.ts';

/** The browser's clock runs in a zone of the country that the form was sent from. */
export default signal({
  id: 'clock-agrees-with-ip',
  title: 'Browser clock agrees with the network address',
  needs: ['clock', 'ip'],
  tables: ['timeZones', 'ipCountry'],
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
  innocent: ['A clock is easily set: it supports the place of the address, it does not prove it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ clock, ip }, { timeZones, ipCountry, ipKinds }) {
    const country = ipCountry.of(ip.address);
    if (country === undefined || timeZones.countries(clock.zone)?.includes(country) !== true) return nothing;
    if (isHidden(ip.address, ipKinds)) return nothing;
    return [
      {
        says: `Browser time zone ${clock.zone} is one of ${country}, the country of ${ip.address}`,
        fields: [clock.field, ip.field],
        strength: knownPlace(ipKinds),
      },
    ];
  },

  hits: [{ session: { timeZone: 'America/Chicago', ip: '192.0.2.10' } }],
  misses: [
    { session: { timeZone: 'Asia/Tokyo', ip: '192.0.2.10' } },
    { session: { timeZone: 'America/Chicago', ip: '198.51.100.20' } },
    { session: { timeZone: 'America/Chicago', ip: '10.0.0.7' } },
  ],
});
