/** Groups of cases that are not independent of each other; they only ever grow together. */
export interface Kinship {
  /** Says that all of these belong together. */
  join(names: readonly string[]): void;
  /** The number of the group of a name; undefined while it has no kin. */
  groupOf(name: string): number | undefined;
}

/** A kinship without anybody. Memory holds only names that have kin. */
export const createKinship = (): Kinship => {
  const numbers = new Map<string, number>();
  const parents: number[] = [];
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, parents.length);
    parents.push(parents.length);
    return parents.length - 1;
  };
  const root = (number: number): number => {
    let at = number;
    for (let above = parents[at] ?? at; above !== at; above = parents[at] ?? at) {
      parents[at] = parents[above] ?? above;
      at = above;
    }
    return at;
  };
  return {
    join([first, ...others]) {
      if (first === undefined || others.length === 0) return;
      const into = root(numberOf(first));
      for (const name of others) parents[root(numberOf(name))] = into;
    },
    groupOf(name) {
      const number = numbers.get(name);
      return number === undefined ? undefined : root(number);
    },
  };
};
