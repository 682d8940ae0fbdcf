/** Takes repeated numbers out of the front of an array. */
export interface Distinct {
  readonly bytes: number;
  /** Moves the different ones among the first `count` numbers to the front, in order; returns how many they are. */
  compact(values: Uint32Array, count: number): number;
}

/** For at most `most` numbers at a time; keeps its table between calls. */
export const createDistinct = (most: number): Distinct => {
  const bits = 32 - Math.clz32(most * 2);
  const length = 2 ** bits;
  const table = new Uint32Array(length);
  // Where a slot was taken in this call: slots of earlier calls count as free, so that nothing has to be cleared.
  const takenIn = new Uint32Array(length);
  let call = 0;
  return {
    bytes: table.byteLength + takenIn.byteLength,
    compact(values, count) {
      if (call === 0xffffffff) takenIn.fill(0);
      call = call === 0xffffffff ? 1 : call + 1;
      let kept = 0;
      for (let at = 0; at < count; at += 1) {
        const value = values[at] ?? 0;
        let slot = Math.imul(value, 0x9e3779b1) >>> (32 - bits);
        while (takenIn[slot] === call && table[slot] !== value) slot = slot + 1 === length ? 0 : slot + 1;
        if (takenIn[slot] === call) continue;
        takenIn[slot] = call;
        table[slot] = value;
        values[kept] = value;
        kept += 1;
      }
      return kept;
    },
  };
};
