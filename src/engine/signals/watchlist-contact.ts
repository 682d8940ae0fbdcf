import type { ListedContact } from '../watchlist.ts';
import { quote } from './shared/quote.ts';
import { signal } from './signal.ts';

const words: Readonly<Record<ListedContact['kind'], string>> = {
  email: 'Mailbox',
  phone: 'Telephone number',
  wallet: 'Wallet address',
};

/** Numbers are given to others in time, and wallets are also written about; a mailbox stays with whoever opened it. */
const strengths: Readonly<Record<ListedContact['kind'], number>> = { email: 1, phone: 0.7, wallet: 0.7 };
const SEVERAL = 0.5;

/** A mailbox, number or wallet of the applicant's is one that a list gives for a party. */
export default signal({
  id: 'watchlist-contact',
  title: 'Contact is one that a published list gives for a party',
  needs: ['watchlist'],
  tables: ['watchlist'],
  sources: [
    {
      title: 'OFAC, FAQ 562 on digital currency addresses of listed parties',
      url: 'https://ofac.treasury.gov/faqs/562',
      date: '2018-03-19',
    },
    {
      title: 'UK OFSI advisory on IT workers under assumed identities, digest',
      url: 'https://www.gherson.com/blog/ofsi-issues-advisory-on-north-korean-it-workers/',
      date: '2024-09-12',
    },
  ],
  innocent: [
    'The number was given to another subscriber after the listing',
    'The wallet belongs to an exchange, or is named in work on such wallets',
    'The applicant worked for the listed organisation and kept its contact',
  ],
  ask: 'Whose contact is this, since when do you have it, and which other address can we reach you at?',

  evaluate({ watchlist: { contacts } }) {
    return contacts.map(({ field, kind, shown, party, reaches }) => ({
      says: `${words[kind]} ${quote(shown)} is listed for ${quote(party.name)}, entry ${party.id} of the list ${party.list}`,
      fields: [field] as const,
      strength: strengths[kind] * (reaches === 'several' ? SEVERAL : 1),
    }));
  },

  hits: [
    { candidate: { email: 'Q.Marvane@example.net' } },
    { candidate: { phone: '+1 202 555 0177' } },
    { answers: [{ question: 'Where shall we send the fee?', answer: 'To 1ExampleWalletNobodyHas22222222222 please' }] },
  ],
  misses: [
    { candidate: { email: 'q.marvane@example.com', phone: '(206) 555-0142' } },
    { candidate: { references: [{ email: 'q.marvane@example.net' }] } },
  ],
});
