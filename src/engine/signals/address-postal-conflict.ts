import { nothing, signal } from './signal.ts';

/** The postal code is of another state or province than the one stated beside it. */
export default signal({
  id: 'address-postal-conflict',
  title: 'Postal code is of another region than the stated one',
  needs: ['homePostal', 'homeRegion'],
  tables: ['postalPrefixes'],
  sources: [
    {
      title: 'USPS, three-digit ZIP code prefixes',
      url: 'https://pe.usps.com/Archive/HTML/DMMArchive20050106/print/L002.htm',
      date: '2026-11',
    },
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
  ],
  innocent: [
    'A digit was mistyped',
    'A move: one of the two fields was filled in by the browser from the old address',
    'A few postal areas reach across a state line',
  ],
  ask: 'What is your full postal address?',

  evaluate({ homePostal, homeRegion }, { postalPrefixes }) {
    if (homePostal.country !== homeRegion.country) return nothing;
    const region = postalPrefixes.regionOf(homePostal.country, homePostal.code);
    if (region === undefined || region === homeRegion.code) return nothing;
    return [
      {
        says: `Postal code ${homePostal.code} is of ${region}; the stated region is ${homeRegion.code}`,
        fields: [homePostal.field, homeRegion.field],
      },
    ];
  },

  hits: [{ candidate: { location: { region: 'TX', postalCode: '98101', countryCode: 'US' } } }],
  misses: [
    { candidate: { location: { region: 'WA', postalCode: '98101', countryCode: 'US' } } },
    { candidate: { location: { region: 'Washington', postalCode: '98101-1234', countryCode: 'US' } } },
    { candidate: { location: { region: 'Bavaria', postalCode: '80331', countryCode: 'DE' } } },
  ],
});
