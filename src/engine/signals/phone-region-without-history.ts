import { nothing, signal } from './signal.ts';

/** A local area code of a region where the applicant neither lives nor ever worked or studied. Weak: people keep numbers. */
export default signal({
  id: 'phone-region-without-history',
  title: 'Area code is of a region that appears nowhere else',
  needs: ['areaCode', 'homeRegion', 'history'],
  sources: [
    {
      title: 'Amazon chief of security, as reproduced',
      url: 'https://m.103news.com/english/417999940',
      date: '2025-12-19',
    },
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
  ],
  innocent: [
    'People keep a mobile number for decades after they move',
    'The number came from a family plan or from an employer',
    'Home, work and phone lie in neighbouring regions of one urban area',
    'The résumé leaves out the place where the number was bought',
  ],
  ask: 'Where did you live when you got this number?',

  evaluate({ areaCode, homeRegion, history }) {
    const { country, region } = areaCode.entry;
    if (region === undefined || country !== homeRegion.country || region === homeRegion.code) return nothing;
    if (history.regions.has(`${country}-${region}`)) return nothing;
    // A history that names no region of this country cannot speak about regions.
    if (![...history.regions].some((it) => it.startsWith(`${country}-`))) return nothing;
    return [
      {
        says: `Area code ${areaCode.code} is of ${region}; the stated home is in ${homeRegion.code} and no job or school is placed in ${region}`,
        fields: [areaCode.field, homeRegion.field, history.field],
      },
    ];
  },

  hits: [
    {
      candidate: { phone: '(206) 555-0142', location: { region: 'TX', countryCode: 'US' } },
      resume: { work: [{ name: 'Example Works', location: 'Austin, TX' }] },
    },
  ],
  misses: [
    {
      candidate: { phone: '(206) 555-0142', location: { region: 'TX', countryCode: 'US' } },
      resume: { work: [{ name: 'Example Works', location: 'Seattle, WA' }] },
    },
    {
      candidate: { phone: '(206) 555-0142', location: { region: 'TX', countryCode: 'US' } },
      resume: { work: [{ name: 'Example Works', location: 'Berlin, Germany' }] },
    },
    {
      candidate: { phone: '(512) 555-0142', location: { region: 'TX', countryCode: 'US' } },
      resume: { work: [{ name: 'Example Works', location: 'Austin, TX' }] },
    },
  ],
});
