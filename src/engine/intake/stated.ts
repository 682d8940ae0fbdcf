import type { Claims } from '../model.ts';

type ListClaim = {
  [Key in keyof Claims]: Claims[Key] extends readonly [infer First, ...infer Rest]
    ? Rest extends readonly First[]
      ? Key
      : never
    : never;
}[keyof Claims];

/** A list claim is stated only when it has an item; an empty list is an absent claim. */
export const nonEmpty = <Key extends ListClaim>(
  key: Key,
  items: readonly Claims[Key][number][],
): { readonly [Name in Key]?: readonly [Claims[Key][number], ...Claims[Key][number][]] } => {
  const [first, ...rest] = items;
  const stated: { [Name in Key]?: readonly [Claims[Key][number], ...Claims[Key][number][]] } = {};
  if (first !== undefined) stated[key] = [first, ...rest];
  return stated;
};
