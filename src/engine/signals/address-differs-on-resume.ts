import { sameCountry } from './shared/same-country.ts';
import { nothing, signal } from './signal.ts';

/** Form and résumé place the home in two countries, or in two regions of one. */
export default signal({
  id: 'address-differs-on-resume',
  title: 'Home differs between form and résumé',
  needs: ['resumeHome', 'homeCountry'],
  sources: [
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
    {
      title: 'FBI IC3 PSA250723-4, tips for hiring',
      url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
      date: '2025-07-23',
    },
  ],
  innocent: [
    'A move since the résumé was written, or a move that is planned for this job',
    'Students and seasonal workers have two homes',
    'The résumé names the place of the present employer',
  ],
  ask: 'Where do you live now, and since when?',

  evaluate({ resumeHome, homeCountry }) {
    if (resumeHome.country === undefined) return nothing;
    const fields = [homeCountry.field, resumeHome.field] as const;
    if (!sameCountry(resumeHome.country, homeCountry.code)) {
      return [{ says: `The form places the home in ${homeCountry.code}, the résumé in ${resumeHome.country}`, fields }];
    }
    if (resumeHome.country !== homeCountry.code || resumeHome.region === undefined || homeCountry.region === undefined)
      return nothing;
    if (resumeHome.region === homeCountry.region) return nothing;
    return [
      {
        says: `The form places the home in ${homeCountry.region}, the résumé in ${resumeHome.region}`,
        fields,
        strength: 0.4,
      },
    ];
  },

  hits: [
    {
      candidate: { location: { countryCode: 'US' } },
      resume: { basics: { location: { city: 'Warsaw', countryCode: 'PL' } } },
    },
    {
      candidate: { location: { region: 'TX', countryCode: 'US' } },
      resume: { basics: { location: { city: 'Seattle', region: 'WA', countryCode: 'US' } } },
    },
  ],
  misses: [
    {
      candidate: { location: { countryCode: 'US' } },
      resume: { basics: { location: { region: 'Texas', countryCode: 'United States' } } },
    },
    {
      candidate: { location: { region: 'Texas', countryCode: 'US' } },
      resume: { basics: { location: { city: 'Austin', region: 'TX', countryCode: 'US' } } },
    },
    {
      candidate: { location: { countryCode: 'US' } },
      resume: { basics: { location: { city: 'San Juan', countryCode: 'PR' } } },
    },
  ],
});
