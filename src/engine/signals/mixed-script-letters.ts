import { nothing, signal } from './signal.ts';

/** One word with letters of two scripts that look alike, such as a Cyrillic "a" in a Latin word. */
export default signal({
  id: 'mixed-script-letters',
  title: 'A word mixes letters of scripts that look alike',
  needs: ['oddCharacters'],
  sources: [
    {
      title: 'Unicode Technical Standard 39, Security Mechanisms, mixed-script detection',
      url: 'https://www.unicode.org/reports/tr39/',
      date: '2026-11',
    },
  ],
  innocent: [
    'The keyboard layout was switched in mid-word',
    'Text recognition of a scan took one letter for another',
    'Two spellings of one name were written together',
  ],
  ask: 'Please type name and e-mail again with one keyboard layout.',

  evaluate({ oddCharacters }) {
    if (oddCharacters.length === 0) return nothing;
    const found = oddCharacters.filter(({ kind }) => kind === 'mixed-script');
    const worst = found.find(({ field }) => field.endsWith('/email')) ?? found[0];
    if (worst === undefined) return nothing;
    const place = worst.field.slice(worst.field.lastIndexOf('/') + 1);
    return [
      {
        says: `Field ${place} holds ${worst.count === 1 ? 'a word' : `${worst.count} words`} with letters of two scripts that look alike`,
        fields: [worst.field],
        strength: place === 'email' || worst.count > 1 ? 1 : 0.7,
      },
    ];
  },

  hits: [
    { candidate: { name: 'Al\u0435x Sample', email: 'alex@example.com' } },
    { candidate: { email: 's\u0430mple@example.com' } },
  ],
  misses: [
    { candidate: { name: 'Анна Петрова', email: 'anna@example.com' } },
    { candidate: { name: 'Анна Schmidt', email: 'anna@example.com' } },
    { candidate: { name: 'José Nuñez', email: 'jose@example.com' } },
  ],
});
