import { instantOf, weekOf } from '../calendar.ts';
import type { Campaign, CampaignEdge, CampaignMember } from '../contract/campaign.ts';
import type { TieKind } from '../contract/result.ts';
import type { Memory } from '../links/memory.ts';
import type { RawTie } from '../links/pair.ts';
import { tieSays } from '../links/tie-sentence.ts';
import { round } from '../risk/odds.ts';
import type { Campaigns } from './campaigns.ts';
import { JOIN } from './cohesion.ts';
import { type Edge, strongestTies } from './edges.ts';
import type { Group } from './group.ts';
import { weakestNeeded } from './spanning.ts';

const MOST_EDGES = 500;
const MOST_SHARED = 50;
const MOST_ROLES = 50;
const MOST_REASONS = 5;

/** Where campaigns are kept, and the applications behind them. */
export interface Recorded {
  readonly campaigns: Campaigns;
  readonly linker: { readonly history: Memory };
}

/** What people read about an application and the engine does not keep. */
export interface Shown {
  readonly name: string | null;
  readonly role: string;
}

/** A group with its edges, as its record is made from it. */
interface Scene {
  readonly relations: Recorded;
  readonly group: Group;
  readonly people: readonly number[];
  readonly edges: readonly (Edge & { readonly from: number; readonly to: number })[];
  readonly shown: (applicationId: string) => Shown;
}

const sceneOf = (relations: Recorded, group: Group, shown: Scene['shown']): Scene => {
  const people = [...group.members.keys()].sort((a, b) => a - b);
  const edges = people.flatMap((from) =>
    [...relations.campaigns.edges.of(from)].flatMap(([to, edge]) =>
      to > from && group.members.has(to) ? [{ ...edge, from, to }] : [],
    ),
  );
  edges.sort((a, b) => b.bits - a.bits || a.from - b.from || a.to - b.to);
  return { relations, group, people, edges, shown };
};

const edgeOf = ({ relations }: Scene, { left, right, bits, ties }: Edge): CampaignEdge => {
  const { applications } = relations.linker.history;
  const [first, second] = left < right ? [left, right] : [right, left];
  return { left: applications.id(first), right: applications.id(second), bits: round(bits), kinds: kindsOf(ties) };
};

const kindsOf = (ties: readonly RawTie[]): TieKind[] => [
  ...new Set([...ties].sort((a, b) => b.bits - a.bits).map((tie) => tie.kind)),
];

/** Kinds that hold a person alone: each, explained away, would leave too little. */
const removedIf = (campaigns: Campaigns, person: number, ties: readonly RawTie[]): TieKind[] => {
  const single = kindsOf(ties).filter(
    (kind) =>
      campaigns.holdOf(
        person,
        ties.filter((tie) => tie.kind !== kind),
      ) < JOIN,
  );
  return single.length > 0 ? single : kindsOf(ties);
};

/** One sentence for each kind of tie: the strongest one, and with how many people there is such a tie. */
const becauseOf = ({ relations, edges }: Scene, person: number): string[] => {
  const { people, applications } = relations.linker.history;
  const kinds = new Map<TieKind, { tie: RawTie; other: number; people: number }>();
  for (const edge of edges) {
    if (edge.from !== person && edge.to !== person) continue;
    const other = people.of(edge.left) === person ? edge.right : edge.left;
    for (const tie of edge.ties) {
      const known = kinds.get(tie.kind);
      if (known === undefined) kinds.set(tie.kind, { tie, other, people: 1 });
      else {
        known.people += 1;
        if (tie.bits > known.tie.bits) [known.tie, known.other] = [tie, other];
      }
    }
  }
  return [...kinds.values()]
    .sort((a, b) => b.tie.bits - a.tie.bits || (a.tie.kind < b.tie.kind ? -1 : 1))
    .slice(0, MOST_REASONS)
    .map((it) => tieSays(it.tie, applications.id(it.other), it.people));
};

const memberOf = (scene: Scene, person: number): CampaignMember => {
  const { relations, group, edges } = scene;
  const { people, applications } = relations.linker.history;
  const numbers = people.applications(person);
  const ids = numbers.map((it) => applications.id(it));
  const own = edges.filter((edge) => edge.from === person || edge.to === person);
  const ties = strongestTies(own);
  return {
    applications: ids,
    name: scene.shown(ids[0] ?? '').name,
    membership: group.members.get(person)?.membership ?? 'uncertain',
    bits: round(relations.campaigns.holdOf(person, ties)),
    because: becauseOf(scene, person),
    removedIf: removedIf(relations.campaigns, person, ties),
    decided: people.verdict(person),
  };
};

const sharedIn = ({ edges }: Scene): Campaign['shared'] => {
  const values = new Map<string, { tie: RawTie; members: Set<number> }>();
  for (const { ties, from, to } of edges)
    for (const tie of ties) {
      if (tie.value === '') continue;
      const key = `${tie.kind}|${tie.value}`;
      const entry = values.get(key) ?? { tie, members: new Set<number>() };
      if (tie.usage.people >= entry.tie.usage.people) entry.tie = tie;
      entry.members.add(from).add(to);
      values.set(key, entry);
    }
  return [...values.values()]
    .sort((a, b) => b.members.size - a.members.size || b.tie.bits - a.tie.bits || (a.tie.value < b.tie.value ? -1 : 1))
    .slice(0, MOST_SHARED)
    .map(({ tie, members }) => ({
      kind: tie.kind,
      value: tie.value,
      members: members.size,
      people: Math.max(members.size, tie.usage.people),
      firstSeen: instantOf(tie.usage.first),
      lastSeen: instantOf(tie.usage.last),
    }));
};

const tally = (items: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts];
};

const recordOf = (scene: Scene): Campaign | undefined => {
  const { relations, group, people, edges, shown } = scene;
  const { history } = relations.linker;
  const [strongest] = edges;
  const weakest = weakestNeeded(people, edges);
  if (strongest === undefined || weakest === undefined) return undefined;
  const numbers = people.flatMap((person) => history.people.applications(person)).sort((a, b) => a - b);
  const times = numbers.map((number) => history.applications.at(number));
  const verdicts = people.map((person) => history.people.verdict(person));
  return {
    id: group.id,
    formerIds: [...group.formerIds],
    firstSeen: instantOf(Math.min(...times)),
    lastSeen: instantOf(Math.max(...times)),
    people: people.length,
    applications: numbers.length,
    growth: tally(times.map(weekOf))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([week, applications]) => ({ week, applications })),
    roles: tally(numbers.map((number) => shown(history.applications.id(number)).role))
      .filter(([title]) => title !== '')
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_ROLES)
      .map(([title, applications]) => ({ title, applications })),
    shared: sharedIn(scene),
    strongest: edgeOf(scene, strongest),
    weakest: edgeOf(scene, weakest),
    edges: edges.slice(0, MOST_EDGES).map((edge) => edgeOf(scene, edge)),
    edgesLeftOut: Math.max(0, edges.length - MOST_EDGES),
    members: people.map((person) => memberOf(scene, person)),
    decided: {
      fraud: verdicts.filter((it) => it === 'fraud').length,
      genuine: verdicts.filter((it) => it === 'genuine').length,
    },
  };
};

/** The record of every campaign, largest first. `shown` gives the name and job of an application by its id. */
export function* campaignRecords(relations: Recorded, shown: Scene['shown']): Generator<Campaign> {
  const groups = relations.campaigns.groups().sort((a, b) => b.members.size - a.members.size || (a.id < b.id ? -1 : 1));
  for (const group of groups) {
    const record = recordOf(sceneOf(relations, group, shown));
    if (record !== undefined) yield record;
  }
}
