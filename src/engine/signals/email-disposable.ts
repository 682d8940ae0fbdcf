import { registeredDomain } from '../intake/web.ts';
import { nothing, signal } from './signal.ts';

/** A mailbox that a site gives to anybody for minutes or hours. */
export default signal({
  id: 'email-disposable',
  title: 'Mailbox is at a throw-away provider',
  needs: ['email'],
  tables: ['disposableMail', 'emailProviders'],
  sources: [
    {
      title: 'disposable-email-domains',
      url: 'https://github.com/disposable-email-domains/disposable-email-domains',
      date: '2026-11',
    },
    {
      title: 'Security Alliance frameworks, IT workers',
      url: 'https://github.com/security-alliance/frameworks/tree/HEAD/docs/pages/dprk-it-workers',
      date: '2026-05',
    },
  ],
  innocent: [
    'The applicant shields the real mailbox from advertising',
    'The list names a small provider by mistake',
    'A privacy service that the list does not tell apart',
  ],
  ask: 'Please give us a mailbox that you will still read during the whole hiring process.',

  evaluate({ email }, { disposableMail, emailProviders }) {
    if (!disposableMail.has(email.domain) && !disposableMail.has(registeredDomain(email.domain))) return nothing;
    // Long public lists also carry forwarding services and ordinary free mail.
    if (emailProviders.isRelay(email.domain) || emailProviders.isFree(email.domain)) return nothing;
    return [{ says: `Mail domain ${email.domain} gives throw-away mailboxes`, fields: [email.field] }];
  },

  hits: [{ candidate: { email: 'alex@mailinator.com' } }, { candidate: { email: 'alex@box.yopmail.com' } }],
  misses: [
    { candidate: { email: 'alex@example.org' } },
    { candidate: { email: 'alex.river@gmail.com' } },
    { candidate: { email: 'k3x9@privaterelay.appleid.com' } },
  ],
});
