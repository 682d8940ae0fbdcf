import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

const kinds: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['public-building', ['a public building', 1]],
  ['coworking', ['a shared office', 0.7]],
  ['lodging', ['lodging for travellers', 0.5]],
]);

/** A stated home whose words name a public building, a shared office or a hotel. */
export default signal({
  id: 'address-not-a-dwelling',
  title: 'Stated home is not a dwelling',
  needs: ['homeAddress'],
  sources: [
    {
      title: 'Koliber, how to avoid hiring an impostor',
      url: 'https://koliber.com/articles/how-to-avoid-hiring-a-north-korean-spy-on-your-dev-team',
      date: '2025-01',
    },
    {
      title: 'FBI IC3 PSA231018, guidance on remote IT workers',
      url: 'https://www.ic3.gov/PSA/2023/PSA231018',
      date: '2023-10-18',
    },
  ],
  innocent: [
    'People who live where they work, and people who live in a hotel or shelter for a while',
    'A house or street that is named after such a building',
    'The work address was given in place of the home',
  ],
  ask: 'Is this where you live, and since when?',

  evaluate({ homeAddress }) {
    const shows = homeAddress.shows;
    const kind = shows === undefined ? undefined : kinds.get(shows.kind);
    if (shows === undefined || kind === undefined) return nothing;
    const [what, strength] = kind;
    return [
      {
        says: `The stated home ${quote(homeAddress.text)} names ${what} (${quote(shows.words)})`,
        fields: [homeAddress.field],
        strength,
      },
    ];
  },

  hits: [
    { candidate: { location: { address: 'Municipal Court, 400 Example St', city: 'Springfield', countryCode: 'US' } } },
  ],
  misses: [
    { candidate: { location: { address: '12 Old Courthouse Rd', city: 'Springfield', countryCode: 'US' } } },
    { candidate: { location: { address: '400 Example St', city: 'Springfield', countryCode: 'US' } } },
  ],
});
