import { nothing, signal } from './signal.ts';

/** An ordinary local number of the stated home region. */
export default signal({
  id: 'phone-region-agrees',
  title: 'Area code is of the stated home region',
  needs: ['phone', 'areaCode', 'homeRegion'],
  sources: [
    { title: 'NANPA, NPA database', url: 'https://www.nanpa.com/reports/npa-reports', date: '2025-11-26' },
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: ['Numbers of any region are easily rented: it supports the stated place, it does not prove it'],
  ask: 'Nothing to ask: this speaks for the applicant.',

  evaluate({ phone, areaCode, homeRegion }) {
    const { country, region } = areaCode.entry;
    if (country !== homeRegion.country || region !== homeRegion.code) return nothing;
    if (phone.validity !== 'valid' || phone.kind !== 'ordinary') return nothing;
    return [
      {
        says: `Area code ${areaCode.code} is of the stated region ${homeRegion.code}`,
        fields: [areaCode.field, homeRegion.field],
      },
    ];
  },

  hits: [{ candidate: { phone: '(206) 555-0142', location: { region: 'Washington', countryCode: 'US' } } }],
  misses: [
    { candidate: { phone: '(206) 555-0142', location: { region: 'TX', countryCode: 'US' } } },
    { candidate: { phone: '(206) 155-0142', location: { region: 'WA', countryCode: 'US' } } },
  ],
});
