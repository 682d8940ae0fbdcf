import type { Band } from '../engine/contract/result.ts';
import type { State } from '../engine/review/moves.ts';
import { type Headline, readHeadlines, type StoredApplication } from '../store/applications.ts';
import { audit } from '../store/audit.ts';
import { casesOf, ofTheirPeople, withReference } from '../store/find-applications.ts';
import type { Actor } from './actor.ts';
import type { Parts } from './parts.ts';
import { demand, jobsOf, mustPseudonymise, requirePerson } from './permissions.ts';
import { createPseudonyms } from './review/pseudonyms.ts';
import type { Finds, FoundBy, Search } from './search.ts';

interface FoundApplication {
  readonly reference: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly job: string | null;
  readonly receivedAt: string;
  readonly band: Band;
  readonly case: { readonly id: string; readonly state: State } | null;
  /** What of it was looked for; null for another application of a person who was found. */
  readonly by: FoundBy | null;
}

/** A person, as far as the reader may know who is one. */
interface FoundPerson {
  /** Reference of the first application that is shown. */
  readonly id: string;
  /** In order of arrival. */
  readonly applications: readonly FoundApplication[];
  /** Applications of the person that are not listed. */
  readonly others: number;
}

export interface FoundPeople {
  readonly items: readonly FoundPerson[];
  readonly more: boolean;
}

const MOST_PEOPLE = 50;
const MOST_EACH = 20;

type Row = StoredApplication & { readonly all: number };

/** Groups in the order in which the search gave their first application. */
const grouped = (rows: readonly Row[], by: Finds['by'], groupOf: (row: Row) => number): Row[][] => {
  const groups = new Map<number, Row[]>();
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  const places = new Map([...by.keys()].map((number, place) => [number, place]));
  const placeOf = (group: readonly Row[]): number =>
    Math.min(...group.map(({ number }) => places.get(number) ?? Number.POSITIVE_INFINITY));
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b));
};

/** Finds any application that is kept, whether or not it has a case. Searching is logged, what was typed is not. */
export const createPeopleSearch = ({ database, vault, now }: Parts, search: Search) => {
  const nameFor = (actor: Actor, headline: Headline | undefined): string | null => {
    if (headline === undefined) return null;
    return mustPseudonymise(actor) ? createPseudonyms(vault, undefined, undefined).name(headline.name) : headline.name;
  };

  return async (actor: Actor, text: string): Promise<FoundPeople> => {
    demand(actor, 'see');
    requirePerson(actor);
    const jobs = jobsOf(actor);
    // Whoever reads pseudonyms finds by reference only: a search by name would lift them.
    const { by, more }: Finds = mustPseudonymise(actor)
      ? {
          by: new Map((await withReference(database, text.trim(), jobs, MOST_EACH)).map((it) => [it, 'reference'])),
          more: false,
        }
      : await search(database, text, jobs);
    const numbers = [...by.keys()];
    // Who is one person is what links found, which only those who see all jobs learn.
    const isLinked = jobs === null;
    const rows = (await ofTheirPeople(database, numbers, { jobs, most: isLinked ? MOST_EACH : numbers.length })).filter(
      ({ number }) => isLinked || by.has(number),
    );
    const groups = grouped(rows, by, ({ person, number }) => (isLinked ? person : number));
    const shown = groups.slice(0, MOST_PEOPLE);
    const wanted = shown.flatMap((group) => group.map(({ number }) => number));
    const [headlines, cases] = await Promise.all([readHeadlines(database, vault, wanted), casesOf(database, wanted)]);
    const detail = { found: by.size };
    await audit(database, [{ at: now(), actor, action: 'person.search', subject: 'people', detail }]);
    const applicationOf = (row: Row): FoundApplication => ({
      reference: row.reference,
      name: nameFor(actor, headlines.get(row.number)),
      role: headlines.get(row.number)?.role ?? null,
      job: row.job,
      receivedAt: row.receivedAt.toISOString(),
      band: row.band,
      case: cases.get(row.number) ?? null,
      by: by.get(row.number) ?? null,
    });
    return {
      items: shown.map((group) => ({
        id: group[0]?.reference ?? '',
        applications: group.map(applicationOf),
        others: isLinked ? (group[0]?.all ?? group.length) - group.length : 0,
      })),
      more: more || groups.length > MOST_PEOPLE,
    };
  };
};
