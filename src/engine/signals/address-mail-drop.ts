import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** A stated home whose words name a place that rents mailboxes or passes parcels on. */
export default signal({
  id: 'address-mail-drop',
  title: 'Stated home is a mail drop',
  needs: ['homeAddress'],
  sources: [
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
    {
      title: 'USPS Publication 28, private mailboxes',
      url: 'https://pe.usps.com/text/pub28/welcome.htm',
      date: '2026-11',
    },
  ],
  innocent: [
    'People in danger hide their home behind a mail drop, some by a state programme',
    'People who live on the road, on a boat or between homes',
    'The home shares its street number with such a business',
  ],
  ask: 'Where do you live and work, and where could equipment be handed to you in person?',

  evaluate({ homeAddress }) {
    const shows = homeAddress.shows;
    if (shows === undefined || (shows.kind !== 'mail-drop' && shows.kind !== 'forwarder')) return nothing;
    return [
      {
        says: `The stated home ${quote(homeAddress.text)} shows a place that takes in mail for others (${quote(shows.words)})`,
        fields: [homeAddress.field],
      },
    ];
  },

  hits: [
    { candidate: { location: { address: '120 Example Ave PMB 204', city: 'Springfield', countryCode: 'US' } } },
    { candidate: { location: { address: 'c/o Shipito, 5 Example Rd', city: 'Springfield', countryCode: 'US' } } },
  ],
  misses: [
    { candidate: { location: { address: '120 Example Ave Apt 204', city: 'Springfield', countryCode: 'US' } } },
    { candidate: { location: { address: 'PO Box 204', city: 'Springfield', countryCode: 'US' } } },
  ],
});
