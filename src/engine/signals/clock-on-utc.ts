import { isUniversalTime } from './shared/clock.ts';
import { nothing, signal } from './signal.ts';

/** The browser's clock runs on universal time, as on servers, and nobody at the stated home keeps it. */
export default signal({
  id: 'clock-on-utc',
  title: 'Browser clock runs on universal time',
  needs: ['clock', 'homeCountry'],
  tables: ['timeZones'],
  sources: [
    {
      title: 'Recorded Future Insikt, PurpleDelta employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
    {
      title: 'arkenfox, the time zone that Firefox reports instead',
      url: 'https://github.com/arkenfox/user.js/issues/1857',
      date: '2024-06-20',
    },
  ],
  innocent: [
    'Privacy settings and privacy browsers report universal time to every site',
    'Engineers and administrators set their computers to universal time',
    'A cloud desktop or virtual machine that was never set',
  ],
  ask: 'On which computer did you fill in the form?',

  evaluate({ clock, homeCountry }, { timeZones }) {
    if (!isUniversalTime(clock.zone)) return nothing;
    const home = timeZones.offsetsOfCountry(homeCountry.code);
    if (home === undefined || home.includes(0)) return nothing;
    return [
      {
        says: `Browser time zone is ${clock.zone}, which is no zone of ${homeCountry.code}`,
        fields: [clock.field, homeCountry.field],
      },
    ];
  },

  hits: [{ candidate: { location: { countryCode: 'US' } }, session: { timeZone: 'Etc/UTC' } }],
  misses: [
    { candidate: { location: { countryCode: 'GB' } }, session: { timeZone: 'UTC' } },
    { candidate: { location: { countryCode: 'US' } }, session: { timeZone: 'America/Chicago' } },
    { candidate: { location: { countryCode: 'US' } }, session: { timeZone: 'Atlantic/Reykjavik' } },
  ],
});
