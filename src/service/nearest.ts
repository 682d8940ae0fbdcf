import { editDistance } from '../engine/similarity/edit-distance.ts';

/** The known word that a mistyped one is nearest to, when it is near at all. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const apart = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (apart < least) [best, least] = [candidate, apart];
  }
  return best;
};
