import { instantOf } from '../engine/calendar.ts';
import type { Band, TieKind } from '../engine/contract/result.ts';
import type { RawTie } from '../engine/links/pair.ts';
import { round } from '../engine/risk/odds.ts';
import { readHeadlines } from '../store/applications.ts';
import { type CampaignPerson, campaignPeople } from '../store/campaigns.ts';
import { loadEdgesWithin, loadGroup, type StoredEdge } from '../store/link-memory/campaigns.ts';
import type { Parts } from './parts.ts';

interface Times {
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** A campaign as a drawing needs it: bounded, the strongest first. */
export interface CampaignGraph {
  readonly people: readonly (Times & {
    /** Reference of the person's first application. */
    readonly id: string;
    readonly name: string | null;
    readonly membership: 'member' | 'uncertain';
    readonly bits: number;
    readonly applications: number;
    readonly decided: 'fraud' | 'genuine' | null;
    /** The highest of the person's applications; null when none has any. */
    readonly band: Band | null;
  })[];
  readonly values: readonly (Times & {
    readonly id: string;
    readonly kind: TieKind;
    readonly value: string;
    /** People anywhere seen with it. */
    readonly people: number;
  })[];
  readonly uses: readonly { readonly person: string; readonly value: string; readonly bits: number }[];
  readonly edges: readonly (Times & {
    readonly left: string;
    readonly right: string;
    readonly bits: number;
    readonly kinds: readonly TieKind[];
  })[];
  readonly leftOut: { readonly people: number; readonly values: number; readonly edges: number };
}

const MOST_PEOPLE = 400;
const MOST_VALUES = 300;
const MOST_EDGES = 2_000;
const LONGEST_VALUE = 120;

const verdicts = [null, 'fraud', 'genuine'] as const;

const timesOf = (ties: readonly RawTie[]): Times => ({
  firstSeen: instantOf(Math.min(...ties.map(({ usage }) => usage.first))),
  lastSeen: instantOf(Math.max(...ties.map(({ usage }) => usage.last))),
});

interface Shared {
  tie: RawTie;
  /** The strongest tie of each person that rests on it. */
  readonly people: Map<number, number>;
}

/** Each value that is shared, with who shares it; most people first. */
const sharedIn = (edges: readonly StoredEdge[]): readonly Shared[] => {
  const values = new Map<string, Shared>();
  for (const { low, high, ties } of edges)
    for (const tie of ties) {
      if (tie.value === '') continue;
      const key = `${tie.kind}|${tie.value}`;
      const known = values.get(key) ?? { tie, people: new Map<number, number>() };
      if (tie.usage.people > known.tie.usage.people) known.tie = tie;
      for (const person of [low, high]) known.people.set(person, Math.max(known.people.get(person) ?? 0, tie.bits));
      values.set(key, known);
    }
  return [...values.values()].sort(
    (a, b) => b.people.size - a.people.size || b.tie.bits - a.tie.bits || (a.tie.value < b.tie.value ? -1 : 1),
  );
};

const edgesOf = (edges: readonly StoredEdge[], idOf: (person: number) => string): CampaignGraph['edges'] =>
  edges.map(({ low, high, bits, ties }) => ({
    left: idOf(low),
    right: idOf(high),
    bits: round(bits),
    kinds: [...new Set([...ties].sort((a, b) => b.bits - a.bits).map(({ kind }) => kind))],
    ...timesOf(ties),
  }));

/** Reads a campaign as a graph; undefined when there is none. */
export const readGraph = async ({ database: db, vault }: Parts, id: string): Promise<CampaignGraph | undefined> => {
  const group = await loadGroup(db, id);
  if (group === undefined) return undefined;
  const members = [...group.members.values()].sort((a, b) => b.bits - a.bits || a.person - b.person);
  const shown = members.slice(0, MOST_PEOPLE);
  const numbers = shown.map(({ person }) => person);
  const known: ReadonlyMap<number, CampaignPerson> = new Map(
    (await campaignPeople(db, numbers)).map((it) => [it.person, it]),
  );
  const headlines = await readHeadlines(db, vault, numbers);
  const idOf = (person: number): string => known.get(person)?.reference ?? '';
  const all = (await loadEdgesWithin(db, vault, group.id))
    .filter(({ low, high, ties }) => known.has(low) && known.has(high) && ties.length > 0)
    .sort((a, b) => b.bits - a.bits || a.low - b.low || a.high - b.high);
  const edges = all.slice(0, MOST_EDGES);
  const shared = sharedIn(edges);
  const values = shared.slice(0, MOST_VALUES);
  return {
    people: shown.flatMap(({ person, membership, bits }) => {
      const it = known.get(person);
      if (it === undefined) return [];
      return {
        id: it.reference,
        name: headlines.get(person)?.name ?? null,
        membership,
        bits: round(bits),
        applications: it.applications,
        firstSeen: it.firstSeen.toISOString(),
        lastSeen: it.lastSeen.toISOString(),
        decided: verdicts[it.verdict] ?? null,
        band: it.band,
      };
    }),
    values: values.map(({ tie, people }, at) => ({
      id: `v${at + 1}`,
      kind: tie.kind,
      value: tie.value.slice(0, LONGEST_VALUE),
      people: Math.max(people.size, tie.usage.people),
      ...timesOf([tie]),
    })),
    uses: values.flatMap(({ people }, at) =>
      [...people].map(([person, bits]) => ({ person: idOf(person), value: `v${at + 1}`, bits: round(bits) })),
    ),
    edges: edgesOf(edges, idOf),
    leftOut: {
      people: members.length - shown.length,
      values: shared.length - values.length,
      edges: all.length - edges.length,
    },
  };
};
