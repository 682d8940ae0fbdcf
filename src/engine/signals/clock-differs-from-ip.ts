import { hidesPlace, hoursApart } from './shared/clock.ts';
import { isHidden, knownPlace } from './shared/hidden-place.ts';
import { nothing, signal } from './signal.ts';

const LEAST_HOURS = 3;
const FULL_HOURS = 8;

/** The browser's clock runs hours away from every clock of the country that the form was sent from. */
export default signal({
  id: 'clock-differs-from-ip',
  title: 'Browser clock and network address are in different parts of the world',
  needs: ['clock', 'ip'],
  tables: ['timeZones', 'ipCountry'],
  helps: ['ipKinds'],
  sources: [
    {
      title: 'Amazon chief of security, as reproduced',
      url: 'https://m.103news.com/english/417999940',
      date: '2025-12-19',
    },
    {
      title: 'Spur, remote worker fraud and VPN or proxy risk',
      url: 'https://spur.us/research/remote-worker-fraud-prevention',
      date: '2026-11',
    },
  ],
  innocent: [
    'Travellers whose computer keeps the zone of home',
    'A company network that leaves through its head office abroad',
    'The list places the address wrongly',
  ],
  ask: 'Where were you when you sent the form, and through which network?',

  evaluate({ clock, ip }, { timeZones, ipCountry, ipKinds }) {
    const country = ipCountry.of(ip.address);
    if (country === undefined || hidesPlace(clock.zone)) return nothing;
    const shown = timeZones.offsets(clock.zone);
    const there = timeZones.offsetsOfCountry(country);
    if (shown === undefined || there === undefined) return nothing;
    const hours = hoursApart(shown, there);
    if (hours < LEAST_HOURS || isHidden(ip.address, ipKinds)) return nothing;
    return [
      {
        says: `Browser time zone ${clock.zone} is ${hours} hours or more from ${country}, the country of ${ip.address}`,
        fields: [clock.field, ip.field],
        strength: Math.min(1, hours / FULL_HOURS) * knownPlace(ipKinds),
      },
    ];
  },

  hits: [{ session: { timeZone: 'Asia/Tokyo', ip: '203.0.113.20' } }],
  misses: [
    { session: { timeZone: 'America/Sao_Paulo', ip: '203.0.113.20' } },
    { session: { timeZone: 'Asia/Tokyo', ip: '198.51.100.20' } },
    { session: { timeZone: 'Asia/Tokyo', ip: '10.0.0.7' } },
    { session: { timeZone: 'UTC', ip: '192.0.2.10' } },
  ],
});
