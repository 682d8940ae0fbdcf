import type { Random } from '../simulate/random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const isLetter = (character: string): boolean => /^[A-Za-z]$/.test(character);

const typoAt = (text: string, at: number, random: Random): string => {
  const letter = random.pick([...letters]);
  const written = text.charAt(at);
  const typed = written === written.toUpperCase() ? letter.toUpperCase() : letter;
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  return random.pick([
    before + typed + after,
    before + after,
    before + typed + written + after,
    before + after.charAt(0) + written + after.slice(1),
  ]);
};

/** A text with one typo at a letter: another letter, one less, one more, or two neighbours swapped. */
export const misspell = (text: string, random: Random): string => {
  const places = [...text].flatMap((character, at) => (isLetter(character) ? [at] : []));
  if (places.length === 0) return text;
  for (;;) {
    const changed = typoAt(text, random.pick(places), random);
    if (changed !== text) return changed;
  }
};
