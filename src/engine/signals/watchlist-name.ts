import { quote } from './shared/quote.ts';
import { nothing, signal } from './signal.ts';

/**
 * The applicant's name is like that of a listed person. Class R: whoever has a name that is common where many listed
 * people come from is met by such a list, so this never weighs anything; it prompts a check, and is no answer to it.
 */
export default signal({
  id: 'watchlist-name',
  title: 'Name is like one on a published list',
  needs: ['watchlist'],
  tables: ['watchlist'],
  sources: [
    {
      title: 'OFAC FAQ 5, How do I determine if I have a valid OFAC match',
      url: 'https://ofac.treasury.gov/faqs/5',
      date: '2026-11',
    },
    {
      title: 'OFAC FAQ 124, Am I required to screen for weak aliases',
      url: 'https://home.treasury.gov/policy-issues/financial-sanctions/faqs/124',
      date: '2011-01-18',
    },
  ],
  innocent: [
    'Many people have this name: nearly everybody whom a list meets by name is somebody else',
    'The listed name is one of several spellings of a common name',
    'A parent or child of the same name is listed',
  ],
  ask: 'Compare what the list says of this person with what you know; a name alone settles nothing.',

  evaluate({ watchlist: { namesakes } }) {
    const bare = namesakes.filter(({ home }) => home === undefined);
    const [first, ...others] = bare;
    if (first === undefined) return nothing;
    const { field, party, shown } = first;
    const more =
      others.length === 0
        ? ''
        : `; ${others.length} more listed ${others.length === 1 ? 'name is' : 'names are'} like it`;
    return [
      {
        says: `Name is like ${quote(party.name)}, entry ${party.id} of the list ${party.list} (${shown})${more}`,
        fields: [field],
      },
    ];
  },

  hits: [
    { candidate: { name: 'Quillan Marvane' } },
    { candidate: { name: 'Marvane, Quilan' } },
    { candidate: { name: 'Min-jun Kim' } },
  ],
  misses: [
    { candidate: { name: 'Alex Example' } },
    { candidate: { name: 'Quillan Ostreth' } },
    { candidate: { name: 'Kim Seo-yeon' } },
  ],
});
