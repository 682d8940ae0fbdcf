import type { Random } from '../simulate/random.ts';
import { synonymsOf } from './synonyms.ts';

/** Words that a writer puts in without saying more, and that stand in for words without a synonym. */
const fillers = [
  'successfully',
  'effectively',
  'jointly',
  'key',
  'core',
  'overall',
  'related',
  'solution',
  'effort',
  'area',
];

const exchanged = (word: string, random: Random): readonly string[] => {
  const synonyms = synonymsOf(word.replaceAll(/[^\p{L}-]/gu, ''));
  if (synonyms.length > 0) return [random.pick(synonyms)];
  const choice = random.below(3);
  if (choice === 0) return [];
  return choice === 1 ? [word, random.pick(fillers)] : [random.pick(fillers)];
};

/** A line told anew: every word is exchanged for a synonym, dropped, followed by a filler or replaced with the given probability. */
export const rewritten = (line: string, rate: number, random: Random): string =>
  line
    .split(' ')
    .flatMap((word) => (random.chance(rate) ? exchanged(word, random) : [word]))
    .join(' ');

/** A résumé's lines told anew, in another order. */
export const rewrittenLines = (lines: readonly string[], rate: number, random: Random): readonly string[] =>
  random.sample(lines, lines.length).map((line) => rewritten(line, rate, random));
