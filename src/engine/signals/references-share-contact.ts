import type { Reference } from '../model.ts';
import type { EmailProviders } from '../reference.ts';
import { compareNumbers } from './shared/compare-numbers.ts';
import { nothing, signal } from './signal.ts';

const sharedContact = (first: Reference, second: Reference, providers: EmailProviders) => {
  if (first.email !== undefined && first.email.canonical === second.email?.canonical) {
    return { shown: `Mailbox ${first.email.raw}`, isOrdinary: providers.isRole(first.email.local) };
  }
  if (first.phoneDigits === undefined || second.phoneDigits === undefined) return undefined;
  if (compareNumbers(first.phoneDigits, second.phoneDigits) !== 'same') return undefined;
  const isOneFirm = first.company !== '' && first.company.toLowerCase() === second.company.toLowerCase();
  return { shown: `Number ${first.phoneDigits}`, isOrdinary: isOneFirm };
};

/** Two referees are reached at one mailbox or one number. */
export default signal({
  id: 'references-share-contact',
  title: 'Two references share a contact',
  needs: ['references'],
  tables: ['emailProviders'],
  sources: [
    {
      title: 'Google GTIG, IT workers expanding in scope and scale',
      url: 'https://cloud.google.com/blog/topics/threat-intelligence/dprk-it-workers-expanding-scope-scale',
      date: '2025-04',
    },
    {
      title: 'The Register on the Secureworks report',
      url: 'https://www.theregister.com/2024/10/18/ransom_fake_it_worker_scam/',
      date: '2024-10-18',
    },
  ],
  innocent: [
    'Two colleagues are reached through the switchboard or the personnel office of one firm',
    'Two referees of one household',
    'One contact was filled in twice by mistake',
  ],
  ask: 'Please give us the direct work contact of each of the two referees.',

  evaluate({ references }, { emailProviders }) {
    for (const [index, first] of references.entries()) {
      for (const second of references.slice(index + 1)) {
        const shared = sharedContact(first, second, emailProviders);
        if (shared === undefined) continue;
        const says = `${shared.shown} is shared by two references`;
        return [{ says, fields: [first.field, second.field], strength: shared.isOrdinary ? 0.4 : 1 }];
      }
    }
    return nothing;
  },

  hits: [
    {
      candidate: {
        references: [
          { company: 'Example Works', email: 'j.hill@example.com' },
          { company: 'Sample Labs', email: 'J.Hill@example.com' },
        ],
      },
    },
    {
      candidate: {
        references: [
          { company: 'Example Works', phone: '(206) 555-0142' },
          { company: 'Sample Labs', phone: '+1 206 555 0142' },
        ],
      },
    },
  ],
  misses: [
    { candidate: { references: [{ email: 'j.hill@example.com' }, { email: 'k.lake@example.com' }] } },
    { candidate: { references: [{ phone: '(206) 555-0142' }, { phone: '(206) 555-0187' }] } },
    { candidate: { references: [{ company: 'Example Works', email: 'j.hill@example.com' }] } },
  ],
});
