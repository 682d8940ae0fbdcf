/** Bits that results are counted by. What lies below is counted with the first, what lies above with the last. */
const [LEAST, MOST] = [-10, 20];

/** How many results have how many bits, by whole bits: the first count is of those below `from + 1`. */
export interface Spread {
  readonly from: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Counts results by their bits under two policies; as large for a million as for one. */
export const createSpread = () => {
  const none = (): number[] => Array.from({ length: MOST - LEAST + 1 }, () => 0);
  const [before, after] = [none(), none()];
  const count = (counts: number[], bits: number): void => {
    const place = Math.min(MOST, Math.max(LEAST, Math.floor(bits))) - LEAST;
    counts[place] = (counts[place] ?? 0) + 1;
  };
  return {
    add(champion: number, challenger: number): void {
      count(before, champion);
      count(after, challenger);
    },
    spread: (): Spread => ({ from: LEAST, before, after }),
  };
};
