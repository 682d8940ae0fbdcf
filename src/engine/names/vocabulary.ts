import { createKeyTable, hashOf, neighbourhood } from './key-table.ts';
import type { NamePart } from './name-parts.ts';

/** The words of all names of an index, each once, findable by what a typo or another spelling leaves of them. */
export interface Vocabulary {
  readonly words: readonly NamePart[];
  /** Calls `take` once for every word that may be this one: written so, nearly so, or sounding so. */
  visitLike(part: NamePart, take: (word: number) => void): void;
  /** Calls `take` for the words that are written so. */
  visitSame(text: string, take: (word: number) => void): void;
}

/** A sound key of one consonant is shared by half a language. */
const SHORTEST_SOUND = 2;

const soundHash = (consonants: string): number => hashOf(`~${consonants}`);

export const createVocabulary = (words: readonly NamePart[]): Vocabulary => {
  const hashes: number[] = [];
  const values: number[] = [];
  for (const [
    id,
    {
      text,
      sounds: { consonants },
    },
  ] of words.entries()) {
    for (const hash of neighbourhood(text)) {
      hashes.push(hash);
      values.push(id);
    }
    if (consonants.length >= SHORTEST_SOUND) {
      hashes.push(soundHash(consonants));
      values.push(id);
    }
  }
  const table = createKeyTable(hashes, values);
  const seen = new Uint32Array(words.length);
  let round = 0;
  return {
    words,
    visitSame(text, take) {
      table.visit(hashOf(text), (word) => {
        if (words[word]?.text === text) take(word);
      });
    },
    visitLike(part, take) {
      round += 1;
      const once = (word: number): void => {
        if (seen[word] === round) return;
        seen[word] = round;
        take(word);
      };
      for (const hash of neighbourhood(part.text)) table.visit(hash, once);
      const { consonants } = part.sounds;
      if (consonants.length >= SHORTEST_SOUND) table.visit(soundHash(consonants), once);
    },
  };
};
