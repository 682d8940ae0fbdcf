import { type GraphFilter, isWithin } from './drawn.ts';
import type { CampaignGraph, GraphEdge, GraphPerson, GraphValue } from './use-graph.ts';

/** What a filter leaves of a graph, whether it is drawn or not. */
export interface Left {
  readonly people: readonly GraphPerson[];
  readonly values: readonly GraphValue[];
  readonly edges: readonly GraphEdge[];
  /** How many people of the campaign state each value. */
  readonly statedBy: ReadonlyMap<string, number>;
}

const during =
  (filter: GraphFilter) =>
  ({ firstSeen, lastSeen }: { readonly firstSeen: string; readonly lastSeen: string }): boolean =>
    isWithin({ first: Date.parse(firstSeen), last: Date.parse(lastSeen) }, filter);

/** People, values and edges for the table. */
export const left = (graph: CampaignGraph, filter: GraphFilter): Left => {
  const isThen = during(filter);
  const statedBy = new Map<string, number>();
  for (const { value, bits } of graph.uses) {
    if (bits >= filter.bits) statedBy.set(value, (statedBy.get(value) ?? 0) + 1);
  }
  return {
    people: graph.people.filter(isThen),
    values: graph.values.filter((it) => isThen(it) && statedBy.has(it.id)),
    edges: graph.edges.filter((it) => it.bits >= filter.bits && isThen(it)),
    statedBy,
  };
};
