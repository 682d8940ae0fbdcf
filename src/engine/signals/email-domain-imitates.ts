import { lookAlikeOf } from './shared/look-alike-domain.ts';
import { nothing, signal } from './signal.ts';

/** A mail domain that is one slip of the eye away from a big provider's, or a known employer's with a word added. */
export default signal({
  id: 'email-domain-imitates',
  title: 'Mail domain looks like that of a provider or employer and is not',
  needs: ['email'],
  tables: ['emailProviders', 'employers'],
  sources: [
    {
      title: 'FBI IC3 PSA250919, domains with slightly altered names',
      url: 'https://www.ic3.gov/PSA/2025/PSA250919',
      date: '2025-09-19',
    },
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'A letter was mistyped: by far the most common reason',
    'A small firm or family owns a domain that happens to look alike',
  ],
  ask: 'Please confirm your mailbox by answering a message that we send to it.',

  evaluate({ email }, tables) {
    const found = lookAlikeOf(email.domain, tables);
    if (found === undefined) return nothing;
    return [
      {
        says: `Mail domain ${email.domain} looks like ${found.original} and is another one`,
        fields: [email.field],
        strength: found.how === 'spelling' ? 0.6 : 1,
      },
    ];
  },

  hits: [
    { candidate: { email: 'alex.river@gmial.com' } },
    { candidate: { email: 'alex.river@outlook-mail.com' } },
    { candidate: { email: 'alex.river@google-careers.com' } },
  ],
  misses: [
    { candidate: { email: 'alex.river@gmail.com' } },
    { candidate: { email: 'alex.river@mail.com' } },
    { candidate: { email: 'alex.river@hill-river.example' } },
    { candidate: { email: 'alex.river@google.com' } },
  ],
});
