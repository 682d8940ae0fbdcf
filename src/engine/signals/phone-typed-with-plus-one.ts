import { nothing, signal } from './signal.ts';

/** Where the numbering plan of +1 is the national one and people write the bare ten digits. */
const bareTenDigits = new Set(['US', 'CA']);
/** The prefix with a separator: a widget that adds the prefix writes it without, as in +12065550142. */
const PREFIX = /^\s{0,5}\+1[\s.()-]/;

/** The international prefix typed by hand where locals leave it out. Says almost nothing by itself. */
export default signal({
  id: 'phone-typed-with-plus-one',
  title: 'Domestic number was typed with the country code',
  needs: ['phone', 'homeCountry'],
  sources: [
    {
      title: 'Newser on the Amazon chief of security, small details',
      url: 'https://static2-azcdn.newser.com/story/380867/amazon-suspected-n-korean-job-applicants-are-pouring-in.html',
      date: '2025-12',
    },
  ],
  innocent: [
    'Anybody who has lived or worked abroad writes numbers this way',
    'The browser or the phone filled in the prefix without it counting as a paste',
    'The form asks for the international form',
  ],
  ask: 'No question of its own: weigh it only together with other signs.',

  evaluate({ phone, homeCountry }) {
    if (!phone.typed || !bareTenDigits.has(homeCountry.code) || !PREFIX.test(phone.raw)) return nothing;
    return [
      {
        says: `The number ${phone.raw} was typed with the country code of the stated home`,
        fields: [phone.field, homeCountry.field],
      },
    ];
  },

  hits: [{ candidate: { phone: '+1 (206) 555-0142', location: { countryCode: 'US' } }, session: { pastedFields: [] } }],
  misses: [
    { candidate: { phone: '+12065550142', location: { countryCode: 'US' } }, session: { pastedFields: [] } },
    {
      candidate: { phone: '+1 (206) 555-0142', location: { countryCode: 'US' } },
      session: { pastedFields: ['phone'] },
    },
    { candidate: { phone: '+1 (206) 555-0142', location: { countryCode: 'US' } } },
    { candidate: { phone: '(206) 555-0142', location: { countryCode: 'US' } }, session: { pastedFields: [] } },
  ],
});
