import type { OddCharacters } from '../model.ts';
import { nothing, signal } from './signal.ts';

const isMail = ({ field }: OddCharacters): boolean => field.endsWith('/email');
/** Contact apps wrap numbers in direction marks when they are copied, so a phone number with them is ordinary. */
const counts = (odd: OddCharacters): boolean =>
  odd.kind === 'invisible' || (odd.kind === 'direction' && !odd.field.endsWith('/phone'));

/** Characters in name or contact fields that cannot be seen, or that reorder what is seen. */
export default signal({
  id: 'invisible-characters',
  title: 'Contact fields hold characters that cannot be seen',
  needs: ['oddCharacters'],
  sources: [
    {
      title: 'Unicode Technical Report 36, Security Considerations',
      url: 'https://www.unicode.org/reports/tr36/',
      date: '2014-09-19',
    },
    {
      title: 'Unicode Technical Standard 39, Security Mechanisms',
      url: 'https://www.unicode.org/reports/tr39/',
      date: '2026-11',
    },
  ],
  innocent: [
    'Copied from a web page, PDF or chat, which add such characters',
    'An input method or form editor left them',
    'An export put a byte order mark into the field',
  ],
  ask: 'Please type name, e-mail and phone number again.',

  evaluate({ oddCharacters }) {
    if (oddCharacters.length === 0) return nothing;
    const found = oddCharacters.filter(counts);
    const worst = found.find(isMail) ?? found[0];
    if (worst === undefined) return nothing;
    const what = worst.kind === 'direction' ? 'that reorder what is shown' : 'that cannot be seen';
    return [
      {
        says: `Field ${worst.field.slice(worst.field.lastIndexOf('/') + 1)} holds ${worst.count} characters ${what}`,
        fields: [worst.field],
        strength: isMail(worst) && (worst.kind === 'direction' || worst.count > 1) ? 1 : 0.4,
      },
    ];
  },

  hits: [{ candidate: { email: 'a.sam\u200bple@exam\u200bple.com' } }, { candidate: { name: 'Alex \u202eelpmaS' } }],
  misses: [
    { candidate: { name: 'Zoë Ångström-Müller', email: 'zoe@example.com', phone: '\u202a+1 206 555 0142\u202c' } },
    { candidate: { name: 'क्\u200dष प्रिया', email: 'priya@example.org' } },
    { candidate: { name: '\u202bשרה לוי\u202c', email: 'sara@example.org' } },
  ],
});
