import { nothing, signal } from './signal.ts';

/** A past job or school in the stated home region, or in the home country where no region is known on either side. */
export default signal({
  id: 'history-near-home',
  title: 'Worked or studied where the applicant lives',
  needs: ['history', 'homeCountry'],
  sources: [
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: [
    'A copied or bought life story has the right places too: it supports the stated home, it does not prove it',
  ],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ history, homeCountry }) {
    const { code, region } = homeCountry;
    if (!history.countries.has(code)) return nothing;
    if (region !== undefined && history.regions.has(`${code}-${region}`)) {
      return [
        { says: `A job or school is in ${region}, the stated home region`, fields: [history.field, homeCountry.field] },
      ];
    }
    const regionKnown = region !== undefined && [...history.regions].some((it) => it.startsWith(`${code}-`));
    if (regionKnown) return nothing;
    return [
      {
        says: `A job or school is in ${code}, the stated home country`,
        fields: [history.field, homeCountry.field],
        strength: 0.6,
      },
    ];
  },

  hits: [
    {
      candidate: { location: { city: 'Austin', region: 'TX', countryCode: 'US' } },
      resume: { work: [{ name: 'Example Ltd', position: 'Engineer', location: 'Dallas, TX' }] },
    },
    {
      candidate: { location: { city: 'Lagos', countryCode: 'NG' } },
      resume: { work: [{ name: 'Example Ltd', position: 'Engineer', location: 'Abuja, Nigeria' }] },
    },
  ],
  misses: [
    {
      candidate: { location: { city: 'Austin', region: 'TX', countryCode: 'US' } },
      resume: { work: [{ name: 'Example Ltd', position: 'Engineer', location: 'Portland, OR' }] },
    },
    {
      candidate: { location: { city: 'Lagos', countryCode: 'NG' } },
      resume: { work: [{ name: 'Example Ltd', position: 'Engineer', location: 'Berlin, Germany' }] },
    },
  ],
});
