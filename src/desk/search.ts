import { personName } from '../engine/intake/names.ts';
import { possibleNumbers } from '../engine/intake/phone.ts';
import { networkNames } from '../engine/intake/web.ts';
import { hash53 } from '../engine/links/hash.ts';
import { indicatorKeys } from '../engine/links/indicator.ts';
import { nameQuery, nameRank } from '../engine/links/name-keys.ts';
import { LONGEST_LIST } from '../engine/links/values.ts';
import type { Tables } from '../engine/reference.ts';
import { findByNumbers, readHeadlines } from '../store/applications.ts';
import type { Database } from '../store/database.ts';
import { withName, withNameLike, withReference } from '../store/find-applications.ts';
import { loadPeople, loadPersons, loadSurroundings } from '../store/link-memory/load.ts';
import type { Vault } from '../vault/vault.ts';

/** What of an application was looked for. */
export type FoundBy = 'reference' | 'email' | 'phone' | 'profile' | 'name';

export interface Finds {
  /** Applications by number, what fits best first. */
  readonly by: ReadonlyMap<number, FoundBy>;
  /** There may be others: too many fit to look through all. */
  readonly more: boolean;
}

/** Finds applications by reference, name or part of one, mailbox, phone or profile; `jobs` are those that may be found. */
export type Search = (db: Database, text: string, jobs: readonly string[] | null) => Promise<Finds>;

/** Most applications that one search gives. */
const MOST = 200;
/** Most whose names are opened to see whether they are what was typed. */
const MOST_OPENED = 2_000;
const AT_ONCE = 500;
const MOST_WORDS = 6;

type Contact = Exclude<FoundBy, 'reference' | 'name'>;
type Keys = readonly (readonly [hash: number, by: Contact])[];

/** The account name on whatever network, unless the text names one. */
const handleKeys = (text: string): readonly number[] => {
  const [, named, handle = ''] = /^(?:([a-z]{1,40})[:\s]\s{0,5})?@?([^\s/@:]{3,100})$/iu.exec(text) ?? [];
  if (handle === '') return [];
  const networks = named === undefined ? networkNames : [named.toLowerCase()];
  return networks.map((network) => hash53(`profile|${network}|${handle.toLowerCase()}`));
};

/** Keys by which applications are linked, for whatever the text may be. */
const contactKeys = (text: string, tables: Tables): Keys => {
  const read = (kind: Contact): readonly number[] => {
    const keys = indicatorKeys(kind, text, tables);
    return keys.ok ? keys.hashes : [];
  };
  const numbers = /\p{L}{3}/u.test(text) ? [] : possibleNumbers(text).map((line) => hash53(`phone|${line}`));
  return [
    ...read('email').map((hash) => [hash, 'email'] as const),
    ...[...read('phone'), ...numbers].map((hash) => [hash, 'phone'] as const),
    ...[...read('profile'), ...handleKeys(text)].map((hash) => [hash, 'profile'] as const),
  ];
};

/** A text with an address or a number in it is nobody's name. */
const mayBeName = (text: string): boolean => !/.@|\/\/|\d{4}/.test(text);

type Found = readonly [number: number, by: FoundBy];

const ofJobs = async (db: Database, found: readonly Found[], jobs: readonly string[] | null): Promise<Found[]> => {
  if (jobs === null) return [...found];
  const stored = await findByNumbers(
    db,
    found.map(([number]) => number),
  );
  const held = new Set(stored.flatMap(({ number, job }) => (job !== null && jobs.includes(job) ? [number] : [])));
  return found.filter(([number]) => held.has(number));
};

/** Nothing is stored in the clear to search in: the text is made into the keys that applications are kept with. */
export const createSearch = (vault: Vault, tables: Tables): Search => {
  /** A list of carriers holds the latest application of each person: all of theirs are looked at. */
  const byContact = async (
    db: Database,
    text: string,
    jobs: readonly string[] | null,
  ): Promise<{ readonly found: readonly Found[]; readonly more: boolean }> => {
    const keys = new Map(contactKeys(text, tables));
    if (keys.size === 0) return { found: [], more: false };
    const { values } = await loadSurroundings(db, vault, { hashes: [...keys.keys()], bucketKeys: [], fresh: 0 });
    const carriers = [...values.values()].flatMap(({ postings }) => postings.map(({ application }) => application));
    const persons = await loadPersons(db, [...new Set(carriers)]);
    const members = await loadPeople(db, vault, [...new Set(persons.map(({ person }) => person))], 'all');
    const found = members.flatMap(({ number, identity }) => {
      const key = identity?.keys.find(({ hash, role }) => role === 'own' && keys.has(hash));
      const by = key === undefined ? undefined : keys.get(key.hash);
      return by === undefined ? [] : [[number, by] as const];
    });
    const more = [...values.values()].some(({ people }) => people > LONGEST_LIST);
    return { found: (await ofJobs(db, found, jobs)).sort(([a], [b]) => b - a), more };
  };

  const byName = async (
    db: Database,
    text: string,
    jobs: readonly string[] | null,
  ): Promise<{ readonly found: readonly number[]; readonly more: boolean }> => {
    const query = mayBeName(text) ? nameQuery(personName(text).words.slice(0, MOST_WORDS)) : undefined;
    if (query === undefined) return { found: [], more: false };
    const exact = await withName(db, vault, query, { jobs, limit: MOST });
    const like = exact.length < MOST ? await withNameLike(db, vault, query, { jobs, limit: MOST_OPENED }) : [];
    const numbers = [...new Set([...exact, ...like])];
    const ranked: { readonly number: number; readonly rank: number }[] = [];
    let opened = 0;
    for (; opened < numbers.length && ranked.length < MOST; opened += AT_ONCE) {
      const headlines = await readHeadlines(db, vault, numbers.slice(opened, opened + AT_ONCE));
      for (const [number, { name }] of headlines) {
        const rank = nameRank(query.words, personName(name).words);
        if (rank > 0) ranked.push({ number, rank });
      }
    }
    ranked.sort((a, b) => b.rank - a.rank || b.number - a.number);
    const more = exact.length >= MOST || like.length >= MOST_OPENED || opened < numbers.length;
    return { found: ranked.map(({ number }) => number), more };
  };

  return async (db, given, jobs) => {
    const text = given.trim();
    const references = await withReference(db, text, jobs, MOST);
    const contacts = await byContact(db, text, jobs);
    const names = await byName(db, text, jobs);
    const by = new Map<number, FoundBy>();
    const add = (number: number, what: FoundBy): void => {
      if (!by.has(number) && by.size < MOST) by.set(number, what);
    };
    for (const number of references) add(number, 'reference');
    for (const [number, what] of contacts.found) add(number, what);
    for (const number of names.found) add(number, 'name');
    const all = references.length + contacts.found.length + names.found.length;
    return { by, more: contacts.more || names.more || all > MOST };
  };
};
