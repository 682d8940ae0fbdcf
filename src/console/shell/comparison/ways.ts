import type { ComparedField } from './use-comparison.ts';

/** How a field of one application stands to that of another. */
export type Way = ComparedField['same'];

/** What tells something: that two people are alike, or that one person states different things. */
export type Telling = 'alike' | 'different';

/** Ways to agree, what tells most first. */
export const waysBy: Readonly<Record<Telling, readonly Way[]>> = {
  alike: ['same', 'alike', 'different', 'one-side'],
  different: ['different', 'one-side', 'alike', 'same'],
};

/** Whether a way is what one looks for. */
export const tells = (way: Way, telling: Telling): boolean => waysBy[telling].indexOf(way) < 2;

/** What is shown until somebody chooses: all but what tells least. */
export const waysAtFirst = (telling: Telling): readonly Way[] => waysBy[telling].slice(0, -1);

/** Ways as an address has them. */
export const waysIn = (text: string | null, telling: Telling): readonly Way[] => {
  if (text === null) return waysAtFirst(telling);
  const chosen = text.split('.');
  return waysBy[telling].filter((way) => chosen.includes(way));
};

/** Ways for an address. */
export const textOf = (ways: readonly Way[]): string => (ways.length === 0 ? 'none' : ways.join('.'));
