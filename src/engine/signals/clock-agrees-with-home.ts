import { nothing, signal } from './signal.ts';

/** The browser's clock runs in a zone of the stated home. */
export default signal({
  id: 'clock-agrees-with-home',
  title: 'Browser clock agrees with the stated home',
  needs: ['clock', 'homeCountry'],
  tables: ['timeZones'],
  sources: [
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: ['A clock is easily set: it supports the stated place, it does not prove it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ clock, homeCountry }, { timeZones }) {
    if (timeZones.countries(clock.zone)?.includes(homeCountry.code) !== true) return nothing;
    return [
      {
        says: `Browser time zone ${clock.zone} is one of ${homeCountry.code}`,
        fields: [clock.field, homeCountry.field],
      },
    ];
  },

  hits: [{ candidate: { location: { countryCode: 'US' } }, session: { timeZone: 'America/Chicago' } }],
  misses: [{ candidate: { location: { countryCode: 'US' } }, session: { timeZone: 'Asia/Shanghai' } }],
});
