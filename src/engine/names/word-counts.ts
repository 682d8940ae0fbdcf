import type { NamePart, NameParts } from './name-parts.ts';

/** How often words stand in the names of a list: what everybody is called tells nobody apart. */
export interface WordCounts {
  /** How rare a folded word is, in (0, 1]; 1 for a word that the list does not have. */
  rarity(word: string): number;
  /** log(1 + entries that have the word); 0 for a word that the list does not have. */
  commonness(word: string): number;
}

/** Every word alike: for comparing two names without a list that shows which words are common. */
export const noCounts: WordCounts = { rarity: () => 1, commonness: () => 0 };

/** What no word weighs less than, however common. */
const LEAST_RARITY = 0.15;
/** Shorter lists show too few names to tell the common ones by. */
const FEWEST_ENTRIES = 5_000;

/** Counts words once an entry, however many names of it have them; `entry` numbers must come in order. */
export const countWords = (names: readonly { readonly parts: NameParts; readonly entry: number }[]): WordCounts => {
  const lastEntry = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { parts, entry } of names) {
    for (const { text } of parts.parts) {
      if (lastEntry.get(text) === entry) continue;
      lastEntry.set(text, entry);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const all = Math.log(Math.max(FEWEST_ENTRIES, (names.at(-1)?.entry ?? 0) + 1));
  return {
    rarity(word) {
      const count = counts.get(word);
      return count === undefined ? 1 : Math.max(LEAST_RARITY, 1 - Math.log(count) / all);
    },
    commonness: (word) => Math.log1p(counts.get(word) ?? 0),
  };
};

const byRole = { name: 1, initial: 0.3, patronymic: 0.4, common: 0.45, minor: 0.12 } as const;
/** Short words differ from fewer others; from this length on a word counts fully. */
const FULL_LENGTH = 6;

/** What a word stands for when names are compared, in (0, 1]. */
export const weightOfPart = ({ text, role }: NamePart, counts: WordCounts): number => {
  const byLength = Math.min(1, 0.4 + (0.6 * text.length) / FULL_LENGTH);
  return byRole[role] * byLength * (role === 'name' || role === 'patronymic' ? counts.rarity(text) : 1);
};
