import { createUnionFind } from '../linkage/union-find.ts';

interface Weighted {
  readonly from: number;
  readonly to: number;
  readonly bits: number;
}

/**
 * The weakest edge of a maximum spanning tree: the bridge without which people fall apart. `edges` come strongest
 * first (Kruskal 1956).
 */
export const weakestNeeded = <Edge extends Weighted>(
  people: readonly number[],
  edges: readonly Edge[],
): Edge | undefined => {
  const places = new Map(people.map((person, place) => [person, place]));
  const sets = createUnionFind(people.length);
  let weakest: Edge | undefined;
  for (const edge of edges) {
    const [one, other] = [places.get(edge.from), places.get(edge.to)];
    if (one === undefined || other === undefined || sets.find(one) === sets.find(other)) continue;
    sets.join(one, other);
    weakest = edge;
  }
  return weakest;
};
