import type { Words } from '../intake/words.ts';

/** The words of one line, list item or sentence, as 32-bit hashes in order. */
export type Passage = readonly number[];

/** Cuts a text into its passages. */
export const passagesOf = ({ words, breaks }: Words): readonly Passage[] => {
  if (breaks.length === 0) return words.length === 0 ? [] : [words];
  const passages: Passage[] = [];
  let from = 0;
  for (const to of breaks) {
    passages.push(words.slice(from, to));
    from = to;
  }
  passages.push(words.slice(from));
  return passages;
};
