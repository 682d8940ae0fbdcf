import type { Campaign, CampaignMember } from '../../engine/contract/campaign.ts';
import type { GraphEdge } from './graph-layout.ts';

/** What one picture can show and a reader can follow. */
const MOST_NODES = 60;
const MOST_EDGES = 150;

export interface GraphNode {
  readonly member: CampaignMember;
  /** Place in the list of members, from 1: the number in the picture. */
  readonly number: number;
}

export interface GraphParts {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Place of the weakest edge that the campaign needs, in `edges`; -1 where it is not drawn. */
  readonly weakest: number;
  readonly peopleLeftOut: number;
  readonly edgesLeftOut: number;
}

/** Joins two groups; false where both were one already. */
const joined = (parents: number[], left: number, right: number): boolean => {
  const root = (of: number): number => {
    let at = of;
    while (parents[at] !== undefined && parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  const [a, b] = [root(left), root(right)];
  parents[a] = b;
  return a !== b;
};

/** The strongest edges, and always those without which the picture would fall into parts. */
const drawn = (edges: readonly GraphEdge[], nodes: number): readonly GraphEdge[] => {
  if (edges.length <= MOST_EDGES) return edges;
  const parents = Array.from({ length: nodes }, (_, index) => index);
  const holding = edges.filter(({ left, right }) => joined(parents, left, right));
  const others = edges.filter((edge) => !holding.includes(edge)).slice(0, MOST_EDGES - holding.length);
  return [...holding, ...others];
};

/** The people and edges to draw: those who are held most firmly, in the order of the campaign's list of members. */
export const graphParts = (campaign: Campaign): GraphParts => {
  const all = campaign.members.map((member, index) => ({ member, number: index + 1 }));
  const firmest = [...all].sort((a, b) => b.member.bits - a.member.bits || a.number - b.number).slice(0, MOST_NODES);
  const nodes = firmest.sort((a, b) => a.number - b.number);
  const placeOf = new Map(nodes.flatMap(({ member }, place) => member.applications.map((id) => [id, place] as const)));
  // Two people may be linked by several of their applications: one line, the strongest, stands for all.
  const lines = new Map<string, GraphEdge>();
  for (const { left, right, bits } of [...campaign.edges, campaign.weakest].sort((a, b) => b.bits - a.bits)) {
    const [a, b] = [placeOf.get(left), placeOf.get(right)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (!lines.has(key)) lines.set(key, { left: Math.min(a, b), right: Math.max(a, b), bits });
  }
  const edges = drawn([...lines.values()], nodes.length);
  const [from, to] = [placeOf.get(campaign.weakest.left), placeOf.get(campaign.weakest.right)];
  const weakest = edges.findIndex(
    ({ left, right }) => (left === from && right === to) || (left === to && right === from),
  );
  return {
    nodes,
    edges,
    weakest: campaign.people > 2 ? weakest : -1,
    peopleLeftOut: campaign.members.length - nodes.length,
    edgesLeftOut: lines.size - edges.length + campaign.edgesLeftOut,
  };
};
