import type { Edge } from '../../engine/campaigns/edges.ts';
import type { Group } from '../../engine/campaigns/group.ts';
import { isHabit } from '../../engine/links/concentration.ts';
import { publishedHashes } from '../../engine/links/history.ts';
import type { KnownPerson } from '../../engine/links/known-people.ts';
import { findMeetings } from '../../engine/links/meetings.ts';
import { Neighbourhood } from '../../engine/links/neighbourhood.ts';
import { verdictOf } from '../../engine/links/settled.ts';
import type { Traces } from '../../engine/links/traces.ts';
import { bandKeys } from '../../engine/near-duplicate/signature-index.ts';
import type { Tables } from '../../engine/reference.ts';
import { Relations } from '../../engine/relations.ts';
import type { Allowance } from '../../engine/risk/policy.ts';
import type { Database } from '../../store/database.ts';
import { loadEdgesAt, loadEdgesBetween, loadGroupsOf, type StoredEdge } from '../../store/link-memory/campaigns.ts';
import {
  loadPeople,
  loadPersons,
  loadSignatures,
  loadSurroundings,
  type StoredMember,
} from '../../store/link-memory/load.ts';
import type { Vault } from '../../vault/vault.ts';
import type { Signatures } from './signatures.ts';

/** What the memory of a neighbourhood is made with. */
export interface MemoryParts {
  readonly vault: Vault;
  readonly signatures: Signatures;
  readonly nicknames: Tables['nicknames'];
  readonly allow: readonly Allowance[];
}

/** An application of the store that is looked at again. */
export interface Again {
  readonly number: number;
  readonly person: number;
  readonly traces: Traces;
}

export interface Asked {
  /** Applications that have no number yet. */
  readonly arrivals: readonly Traces[];
  readonly again: readonly Again[];
  /** How many fresh ids of screenings; none when absent. */
  readonly screenings?: number;
}

/** A part of the memory, ready to link in, and how it was when loaded. */
export interface Surroundings {
  readonly memory: Neighbourhood;
  readonly relations: Relations;
  readonly groups: readonly Group[];
  readonly edges: ReadonlySet<Edge>;
  /** Fresh ids of screenings, as many as were asked for. */
  readonly screenings: readonly number[];
}

/**
 * People whom the applications may meet. Through which of a person's applications depends on what the others of the
 * batch bring, so each of them may be compared.
 */
interface Met {
  readonly people: Set<number>;
  /** People who only have a habit in common: their campaigns matter, they themselves do not. */
  readonly holders: Set<number>;
}

/** A value is kept with the person who has it; a text only with its application, whose person may have changed. */
const knowAuthors = async (db: Database, memory: Neighbourhood, { arrivals, again }: Asked): Promise<void> => {
  const alike = new Set<number>();
  for (const { signature } of [...arrivals, ...again.map((it) => it.traces)])
    if (signature !== null) for (const { application } of memory.texts.alike(signature)) alike.add(application);
  for (const { number, person } of await loadPersons(db, [...alike])) memory.people.know(number, person);
};

const meet = (memory: Neighbourhood, { arrivals, again }: Asked): Met => {
  const met: Met = { people: new Set(), holders: new Set() };
  const look = (traces: Traces, self: number): void => {
    for (const person of findMeetings(traces, self, memory).encounters.keys()) met.people.add(person);
    for (const key of traces.keys)
      if (isHabit(key, memory.values.usage(key.hash)))
        memory.values.each(key.hash, (application) => met.holders.add(memory.people.of(application)));
  };
  for (const traces of arrivals) look(traces, NOBODY);
  for (const { number, person, traces } of again) {
    memory.people.know(number, person);
    met.people.add(person);
    look(traces, number);
  }
  return met;
};

/** Stands for an application that is not in the memory. */
const NOBODY = -1;

const loadValues = async (
  db: Database,
  parts: MemoryParts,
  { arrivals, again, screenings: ids = 0 }: Asked,
): Promise<{ readonly memory: Neighbourhood; readonly screenings: readonly number[] }> => {
  const hashes = new Set<number>();
  const bucketKeys = new Set<number>();
  for (const traces of [...arrivals, ...again.map((it) => it.traces)]) {
    for (const { hash } of publishedHashes(traces)) hashes.add(hash);
    if (traces.signature !== null) for (const key of bandKeys(Uint8Array.from(traces.signature))) bucketKeys.add(key);
  }
  const wanted = { hashes: [...hashes], bucketKeys: [...bucketKeys], fresh: arrivals.length, screenings: ids };
  const { values, buckets, people, numbers, screenings } = await loadSurroundings(db, parts.vault, wanted);
  const unknown = new Set<number>();
  for (const members of buckets.values())
    for (const member of members) if (!parts.signatures.has(member)) unknown.add(member);
  for (const { number, signature } of await loadSignatures(db, [...unknown])) parts.signatures.keep(number, signature);
  const signatureOf = (application: number) => parts.signatures.get(application);
  const texts = { buckets, signatureOf };
  const memory = new Neighbourhood({ nicknames: parts.nicknames, people, values, texts, numbers });
  return { memory, screenings };
};

const strongest = (one: KnownPerson | undefined, member: StoredMember): KnownPerson => ({
  own: Math.max(one?.own ?? Number.NEGATIVE_INFINITY, member.own),
  total: Math.max(one?.total ?? Number.NEGATIVE_INFINITY, member.total),
  verdict: member.number === member.person ? verdictOf(member.verdict) : (one?.verdict ?? null),
  applications: [...(one?.applications ?? []), member.number],
});

const knowPeople = (memory: Neighbourhood, members: readonly StoredMember[]): void => {
  const people = new Map<number, KnownPerson>();
  for (const member of members) {
    const { number, reference: id, at, person, identity } = member;
    const shown = identity === undefined ? undefined : { name: identity.shownName, role: identity.role };
    memory.know({ number, id, at, identity, shown }, person);
    people.set(person, strongest(people.get(person), member));
  }
  for (const [person, known] of people) memory.people.describe(person, known);
};

/** Adds campaigns and edges as they are kept; returns the edges. */
const restoreCampaigns = (
  relations: Relations,
  groups: readonly Group[],
  stored: readonly StoredEdge[],
): ReadonlySet<Edge> => {
  for (const group of groups) relations.campaigns.restore(group);
  const edges = new Set<Edge>();
  for (const { low, high, first: left, second: right, bits, ties } of stored) {
    const edge: Edge = { left, right, bits, ties };
    edges.add(edge);
    relations.campaigns.edges.add(low, high, edge);
  }
  return edges;
};

/**
 * Loads everything that linking these applications can touch: who carries the same values or similar texts, and the
 * campaigns and edges around them. A handful of look-ups, however many applications are asked for at once.
 */
export const loadAround = async (db: Database, parts: MemoryParts, asked: Asked): Promise<Surroundings> => {
  const { memory, screenings } = await loadValues(db, parts, asked);
  await knowAuthors(db, memory, asked);
  const met = meet(memory, asked);
  const at = await loadEdgesAt(db, [...met.people]);
  const near = new Set(met.people);
  for (const { low, high } of at) near.add(low).add(high);
  const groups = await loadGroupsOf(db, [...near, ...met.holders]);
  for (const { members } of groups) for (const person of members.keys()) near.add(person);
  const ids = groups.map(({ id }) => id);
  const [between, members] = await Promise.all([
    loadEdgesBetween(db, ids),
    loadPeople(db, parts.vault, [...near], [...met.people]),
  ]);
  knowPeople(memory, members);
  const relations = new Relations({ nicknames: parts.nicknames, allow: parts.allow, memory });
  return { memory, relations, groups, edges: restoreCampaigns(relations, groups, [...at, ...between]), screenings };
};

/** Whom to load beside the people of a campaign: those around it too, or with what can be shown about each. */
export type Circle = 'around' | 'shown';

/**
 * Loads campaigns with their people and edges, without values and texts. `around`: with everybody whom a member is tied
 * to, so that the campaign can be put together anew; `shown`: only its members, with what a record of it shows.
 */
export const loadCampaigns = async (
  db: Database,
  parts: MemoryParts,
  groups: readonly Group[],
  more: { readonly people: readonly number[]; readonly edges: readonly StoredEdge[]; readonly circle: Circle },
): Promise<Surroundings> => {
  const nothing = { values: new Map(), texts: { buckets: new Map(), signatureOf: () => undefined }, numbers: [] };
  const memory = new Neighbourhood({ nicknames: parts.nicknames, people: 0, ...nothing });
  const people = new Set(more.people);
  for (const { members } of groups) for (const person of members.keys()) people.add(person);
  if (more.circle === 'around') for (const { low, high } of more.edges) people.add(low).add(high);
  knowPeople(memory, await loadPeople(db, parts.vault, [...people], more.circle === 'shown' ? 'all' : []));
  const relations = new Relations({ nicknames: parts.nicknames, allow: parts.allow, memory });
  return { memory, relations, groups, edges: restoreCampaigns(relations, groups, more.edges), screenings: [] };
};
