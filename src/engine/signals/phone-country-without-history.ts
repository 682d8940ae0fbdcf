import { sameCountry } from './shared/same-country.ts';
import { nothing, signal } from './signal.ts';

/** A number of a country where the applicant neither lives nor ever worked or studied. */
export default signal({
  id: 'phone-country-without-history',
  title: 'Phone number is of a country that appears nowhere else',
  needs: ['phone', 'homeCountry', 'history'],
  sources: [
    {
      title: 'US State, Treasury and FBI advisory on IT workers',
      url: 'https://ofac.treasury.gov/system/files/126/20220516_dprk_it_worker_advisory.pdf',
      date: '2022-05-16',
    },
    {
      title: 'Amazon chief of security, as reproduced',
      url: 'https://m.103news.com/english/417999940',
      date: '2025-12-19',
    },
  ],
  innocent: [
    'A recent move: the old number still works, or the new one was bought before leaving',
    'The résumé leaves out the years in that country',
    'The number belongs to a partner, a family plan or an agency',
  ],
  ask: 'What ties you to the country of this number, and can we reach you on it?',

  evaluate({ phone, homeCountry, history }) {
    const country = phone.country;
    if (country === undefined || country === homeCountry.code || phone.validity !== 'valid') return nothing;
    if (sameCountry(country, homeCountry.code)) return nothing;
    for (const known of history.countries) if (sameCountry(country, known)) return nothing;
    return [
      {
        says: `Phone number ${phone.raw} is of ${country}; the stated home is in ${homeCountry.code} and no job or school is placed in ${country}`,
        fields: [phone.field, homeCountry.field, history.field],
      },
    ];
  },

  hits: [
    {
      candidate: { phone: '+44 20 7946 0958', location: { countryCode: 'US' } },
      resume: { work: [{ name: 'Example Works', location: 'Austin, TX' }] },
    },
  ],
  misses: [
    {
      candidate: { phone: '+44 20 7946 0958', location: { countryCode: 'US' } },
      resume: { work: [{ name: 'Example Works', location: 'London, United Kingdom' }] },
    },
    {
      candidate: { phone: '(206) 555-0142', location: { countryCode: 'US' } },
      resume: { work: [{ name: 'Example Works', location: 'London, United Kingdom' }] },
    },
    {
      candidate: { phone: '(787) 555-0142', location: { countryCode: 'PR' } },
      resume: { work: [{ name: 'Example Works', location: 'Berlin, Germany' }] },
    },
  ],
});
