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
  const parent = new Map(people.map((person) => [person, person]));
  const root = (person: number): number => {
    let at = person;
    for (let above = parent.get(at); above !== undefined && above !== at; above = parent.get(at)) at = above;
    return at;
  };
  let weakest: Edge | undefined;
  for (const edge of edges) {
    const [one, other] = [root(edge.from), root(edge.to)];
    if (one === other) continue;
    parent.set(one, other);
    weakest = edge;
  }
  return weakest;
};
