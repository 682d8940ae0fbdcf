/** A list claim is stated only when it has an item; an empty list is an absent claim. */
export const oneOrMore = <Item>(items: readonly Item[]): readonly [Item, ...Item[]] | undefined => {
  const [first, ...rest] = items;
  return first === undefined ? undefined : [first, ...rest];
};
