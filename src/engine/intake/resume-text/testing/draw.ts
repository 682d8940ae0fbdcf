/** Draws from lists in an order that the seed fixes (mulberry32). */
export interface Draw {
  readonly number: (below: number) => number;
  readonly one: <T>(from: readonly T[]) => T;
}

/** A source of draws; the same seed gives the same ones. */
export const drawWith = (seed: number): Draw => {
  let state = seed >>> 0;
  const number = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  const one = <T>(from: readonly T[]): T => {
    const drawn = from[number(from.length)];
    if (drawn === undefined) throw new RangeError('Nothing to draw from');
    return drawn;
  };
  return { number, one };
};
