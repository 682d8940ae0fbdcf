import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/**
 * Countries where the post brings nearly every letter to the door. Elsewhere a box is the ordinary address, so it
 * shows nothing; a country that is left out here only means that the signal stays quiet.
 */
const deliveredToTheDoor = new Set(
  'US CA GB IE FR DE AT CH BE NL LU DK NO SE FI ES PT IT GR PL CZ SK HU SI HR RO BG EE LV LT AU NZ JP KR SG'.split(' '),
);

/** A post-office box in place of the home where streets have delivery. */
export default signal({
  id: 'address-post-box',
  title: 'Stated home is a post-office box',
  needs: ['homeAddress', 'homeCountry'],
  sources: [
    {
      title: 'Recorded Future Insikt, PurpleDelta employment operations',
      url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
      date: '2026-08-18',
    },
    {
      title: 'USPS Publication 28, private mailboxes',
      url: 'https://pe.usps.com/text/pub28/welcome.htm',
      date: '2026-11',
    },
  ],
  innocent: [
    'Rural homes without delivery at the door',
    'The form asked for a postal address',
    'A box protects people in danger and people without a fixed home',
  ],
  ask: 'Where do you live and work, and where could equipment be handed to you in person?',

  evaluate({ homeAddress, homeCountry }) {
    if (homeAddress.shows?.kind !== 'post-box' || !deliveredToTheDoor.has(homeCountry.code)) return nothing;
    return [{ says: `The stated home ${quote(homeAddress.text)} is a post-office box`, fields: [homeAddress.field] }];
  },

  hits: [{ candidate: { location: { address: 'PO Box 204', city: 'Springfield', countryCode: 'US' } } }],
  misses: [
    { candidate: { location: { address: 'P.O. Box 204', city: 'Nairobi', countryCode: 'KE' } } },
    { candidate: { location: { address: '204 Box Elder Ln', city: 'Springfield', countryCode: 'US' } } },
  ],
});
