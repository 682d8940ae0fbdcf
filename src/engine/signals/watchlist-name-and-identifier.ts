import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/** Sharing about two rare words makes a name nearly one person's; below that others in the city have it too. */
const RARE = 2;
const LEAST_STRENGTH = 0.25;

/** The name is like that of a listed person whose listing has an address in the applicant's city. */
export default signal({
  id: 'watchlist-name-and-identifier',
  title: 'Name and home city are like those of a listed person',
  needs: ['watchlist'],
  tables: ['watchlist'],
  sources: [
    {
      title: 'OFAC FAQ 5, How do I determine if I have a valid OFAC match',
      url: 'https://ofac.treasury.gov/faqs/5',
      date: '2026-11',
    },
    {
      title: 'UK OFSI advisory on IT workers under assumed identities, digest',
      url: 'https://www.gherson.com/blog/ofsi-issues-advisory-on-north-korean-it-workers/',
      date: '2024-09-12',
    },
  ],
  innocent: [
    'A large city has several people of one name',
    'The listing gives an address that the listed person left',
    'A parent or child of the same name is listed',
  ],
  ask: 'Compare every detail of the listing (full name, papers, addresses) with those that the applicant gives you.',

  evaluate({ watchlist: { namesakes } }) {
    for (const { field, party, shown, shared, likeness, home } of namesakes) {
      if (home === undefined) continue;
      return [
        {
          says: `Name is like ${quote(party.name)}, entry ${party.id} of the list ${party.list} (${shown}), which is listed at ${quote(home.shown)} in the city where the applicant lives`,
          fields: [field, home.field],
          strength: Math.max(LEAST_STRENGTH, likeness * Math.min(1, shared / RARE)),
        },
      ];
    }
    return nothing;
  },

  hits: [
    { candidate: { name: 'Quillan Marvane', location: { city: 'Valletta', countryCode: 'MT' } } },
    { candidate: { name: 'Q. Marvane', location: { city: 'valletta', country: 'Malta' } } },
  ],
  misses: [
    { candidate: { name: 'Quillan Marvane', location: { city: 'Mdina', countryCode: 'MT' } } },
    { candidate: { name: 'Quillan Marvane', location: { city: 'Valletta', countryCode: 'US' } } },
    { candidate: { name: 'Quillan Marvane', location: { countryCode: 'MT' } } },
    { candidate: { name: 'Alex Example', location: { city: 'Valletta', countryCode: 'MT' } } },
  ],
});
