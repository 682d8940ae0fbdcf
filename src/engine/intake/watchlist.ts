import type { Application } from '../contract/application.ts';
import type { Stated } from '../model.ts';
import type { Tables } from '../reference.ts';
import type {
  ListedContact,
  ListedFindings,
  ListedNamesake,
  ListedParty,
  NamePartMatch,
  WatchlistEntry,
  WatchlistHit,
  WatchlistTable,
} from '../watchlist.ts';
import type { Given, ResumeSource } from './contact.ts';
import { wordsOf } from './fold.ts';

/** What an application meets the lists with. */
export interface Screened {
  readonly application: Application;
  readonly source: ResumeSource | undefined;
  readonly home: Given['home'];
  readonly stated: Stated;
}

const MOST_NAMESAKES = 5;
const MOST_WALLETS = 50;
const SHORTEST_CITY = 3;

const partyOf = ({ list, id, names }: WatchlistEntry, name = names[0]?.text ?? ''): ListedParty => ({
  list,
  id,
  name: name.slice(0, 120),
});

const partShown = ({ asked, listed, how }: NamePartMatch): string => {
  if (how === 'exact') return listed ?? '';
  if (how === 'missing') return `without ${listed}`;
  return how === 'added' ? `also ${asked}` : `${asked} for ${listed} (${how})`;
};

/** The names that the applicant goes by, each once. */
const namesOf = ({ application, source }: Screened): readonly { readonly field: string; readonly name: string }[] => {
  const { name } = application.candidate;
  const other = source?.resume.basics?.name;
  const isSame = other === undefined || wordsOf(other).join(' ') === wordsOf(name).join(' ');
  const form = { field: '/candidate/name', name };
  return isSame || source === undefined ? [form] : [form, { field: source.at('/basics/name'), name: other }];
};

/** An address without its country: the name of a city state is no city in it. */
const withoutCountry = ({ text, country }: WatchlistEntry['addresses'][number]): string =>
  country !== '' && text.endsWith(country) ? text.slice(0, -country.length) : text;

/** An address of the listing in the city and country where the applicant lives. */
const sharedHome = ({ entry }: WatchlistHit, { home, stated }: Screened, tables: Tables): ListedNamesake['home'] => {
  const { homeCountry } = stated;
  const city = wordsOf(home?.location.city ?? '').join(' ');
  if (homeCountry === undefined || city.length < SHORTEST_CITY) return undefined;
  const shared = entry.addresses.find(
    (address) =>
      tables.places.country(address.country) === homeCountry.code &&
      ` ${wordsOf(withoutCountry(address)).join(' ')} `.includes(` ${city} `),
  );
  return shared === undefined ? undefined : { field: homeCountry.field, shown: shared.text.slice(0, 120) };
};

const namesakesOf = (screened: Screened, watchlist: WatchlistTable, tables: Tables): readonly ListedNamesake[] => {
  const found = new Map<WatchlistEntry, ListedNamesake>();
  for (const { field, name } of namesOf(screened)) {
    for (const hit of watchlist.people(name)) {
      const home = sharedHome(hit, screened, tables);
      // Weak aliases confirm a hit, they are not one: https://ofac.treasury.gov/faqs/124
      if (found.has(hit.entry) || (hit.name.standing === 'weak' && home === undefined)) continue;
      found.set(hit.entry, {
        field,
        party: partyOf(hit.entry, hit.name.text),
        likeness: hit.score,
        shown: hit.parts.map(partShown).join(', '),
        shared: hit.shared,
        home,
      });
    }
  }
  const byHome = (it: ListedNamesake): number => (it.home === undefined ? 1 : 0);
  return [...found.values()].sort((a, b) => byHome(a) - byHome(b) || b.likeness - a.likeness).slice(0, MOST_NAMESAKES);
};

interface Contact extends Pick<ListedContact, 'field' | 'kind' | 'shown'> {
  readonly value: string;
  readonly isRole: boolean;
}

const walletsIn = ({ writings }: Stated): readonly Contact[] => {
  const found = new Map<string, Contact>();
  for (const { field, text } of writings ?? []) {
    for (const [written] of text.matchAll(/[A-Za-z0-9]{25,110}/g)) {
      if (found.size >= MOST_WALLETS) break;
      const value = /^0x[0-9a-f]{40}$/i.test(written) ? written.toLowerCase() : written;
      if (!found.has(value)) found.set(value, { field, kind: 'wallet', shown: written, value, isRole: false });
    }
  }
  return [...found.values()];
};

const contactsIn = (stated: Stated, tables: Tables): readonly Contact[] => [
  ...(stated.contacts?.emails ?? []).map(({ field, raw, local, domain }): Contact => {
    const value = `${local}@${domain}`;
    return { field, kind: 'email', shown: raw, value, isRole: tables.emailProviders.isRole(local) };
  }),
  ...(stated.contacts?.phones ?? []).flatMap(({ field, raw, e164 }): readonly Contact[] =>
    e164 === undefined ? [] : [{ field, kind: 'phone', shown: raw, value: e164.replace('+', ''), isRole: false }],
  ),
  ...walletsIn(stated),
];

/** Looks the applicant's names and contacts up in the lists. Names of referees and employers are never looked up. */
export const readWatchlist = (screened: Screened, watchlist: WatchlistTable, tables: Tables): ListedFindings => {
  const contacts = contactsIn(screened.stated, tables).flatMap(({ value, isRole, ...contact }): ListedContact[] => {
    const [entry] = watchlist.withContact(contact.kind, value);
    if (entry === undefined) return [];
    const reaches = isRole || (contact.kind === 'phone' && entry.kind !== 'person') ? 'several' : 'one';
    return [{ ...contact, party: partyOf(entry), reaches }];
  });
  return { namesakes: namesakesOf(screened, watchlist, tables), contacts };
};
