import { synonyms } from '../simulate/data/wording.ts';

/** One word for each set of words that the simulator exchanges for each other. */
const heads = new Map<string, string>();

const headOf = (word: string): string => {
  let head = word;
  for (let next = heads.get(head); next !== undefined && next !== head; next = heads.get(head)) head = next;
  return head;
};

for (const [word, others] of synonyms) {
  for (const other of others) {
    const [one, two] = [headOf(word), headOf(other)];
    if (one !== two) heads.set(two, one);
  }
}

/** A line without what the simulator changes in it: exchanged words, figures, the sign of a list. */
const plain = (line: string): string =>
  line
    .replace(/^[•*-]\s/, '')
    .split(' ')
    .map((word) => (/^\d+$/.test(word) ? '0' : headOf(word)))
    .join(' ');

/** A text's lines in a form in which the simulator's own rewording does not show. */
export const plainLines = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.map(plain));

/** Lines that two texts have in common, as a share of the shorter one. */
export const sharedLines = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const line of one) if (other.has(line)) shared += 1;
  return shared / Math.max(1, Math.min(one.size, other.size));
};
