import { hidesPlace, hoursApart } from './shared/clock.ts';
import { nothing, signal } from './signal.ts';

/** Two hours is a neighbouring zone or a border; three is another part of the world. */
const LEAST_HOURS = 3;
const FULL_HOURS = 8;

/** The browser's clock runs hours away from every clock of the stated home. */
export default signal({
  id: 'clock-differs-from-home',
  title: 'Browser clock runs in another part of the world than the stated home',
  needs: ['clock', 'homeCountry'],
  tables: ['timeZones'],
  sources: [
    {
      title: 'Amazon chief of security, as reproduced',
      url: 'https://m.103news.com/english/417999940',
      date: '2025-12-19',
    },
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: [
    'Travel, a visit to family, or a move that is under way',
    'The computer keeps the zone of an employer or customer',
    'A misconfigured, borrowed or remote computer, as in libraries',
  ],
  ask: 'Where were you when you sent the form, and which hours do you work?',

  evaluate({ clock, homeCountry }, { timeZones }) {
    const shown = timeZones.offsets(clock.zone);
    if (shown === undefined || hidesPlace(clock.zone)) return nothing;
    const ofRegion =
      homeCountry.region === undefined ? undefined : timeZones.offsetsOfRegion(homeCountry.code, homeCountry.region);
    const home = ofRegion ?? timeZones.offsetsOfCountry(homeCountry.code);
    if (home === undefined) return nothing;
    const hours = hoursApart(shown, home);
    if (hours < LEAST_HOURS) return nothing;
    const place = ofRegion === undefined ? homeCountry.code : `${homeCountry.code}-${homeCountry.region}`;
    return [
      {
        says: `Browser time zone ${clock.zone} is ${hours} hours or more from ${place}`,
        fields: [clock.field, homeCountry.field],
        strength: Math.min(1, hours / FULL_HOURS),
      },
    ];
  },

  hits: [
    { candidate: { location: { countryCode: 'US' } }, session: { timeZone: 'Europe/Berlin' } },
    { candidate: { location: { region: 'NY', countryCode: 'US' } }, session: { timeZone: 'Pacific/Honolulu' } },
  ],
  misses: [
    { candidate: { location: { region: 'NY', countryCode: 'US' } }, session: { timeZone: 'America/Los_Angeles' } },
    { candidate: { location: { countryCode: 'DE' } }, session: { timeZone: 'Europe/London' } },
    { candidate: { location: { countryCode: 'US' } }, session: { timeZone: 'Etc/UTC' } },
    { candidate: { location: { countryCode: 'US' } }, session: { timeZone: 'Atlantic/Reykjavik' } },
  ],
});
