import type { NamePart } from './name-parts.ts';

/** Places of words in a name: from the first up to, without, the last. */
export type Span = readonly [from: number, to: number];

/** Neighbouring words of a name written as one. */
export interface WordRun {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const LONGEST_RUN = 3;
const SHORTEST_TEXT = 4;

/** Every run of two or three words; runs of fewer than four letters could be anything. */
export const wordRuns = (parts: readonly NamePart[]): readonly WordRun[] => {
  const runs: WordRun[] = [];
  for (let from = 0; from + 1 < parts.length; from += 1) {
    let text = parts[from]?.text ?? '';
    for (let to = from + 2; to <= Math.min(parts.length, from + LONGEST_RUN); to += 1) {
      text += parts[to - 1]?.text ?? '';
      if (text.length >= SHORTEST_TEXT) runs.push({ from, to, text });
    }
  }
  return runs;
};
