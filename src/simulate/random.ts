/** A seeded source of random draws. The same seed gives the same draws on every machine. */
export interface Random {
  /** Uniform in [0, 1) with 32 random bits. */
  next(): number;
  /** Uniform integer in [0, limit). */
  below(limit: number): number;
  /** Uniform integer in [low, high]. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Draws one entry with probability in proportion to its weight. */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
  /** Different entries in random order; all of them when fewer than `count`. */
  sample<T>(from: readonly T[], count: number): T[];
  /** Standard normal, cut at four deviations. */
  normal(): number;
  /** An independent source, seeded by the next draws of this one. */
  fork(): Random;
}

/**
 * Chris Doty-Humphrey's sfc32 (PractRand): 128 bits of state, period at least 2^32, passes BigCrush.
 * Twelve rounds mix the seed in, as its author does.
 */
export const createRandom = (...seed: readonly number[]): Random => {
  let a = (seed[0] ?? 0) | 0;
  let b = (seed[1] ?? 0) | 0;
  let c = (seed[2] ?? 0) | 0;
  let counter = 1;

  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) word();

  const next = (): number => word() / 4_294_967_296;
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => {
    const index = below(from.length);
    const picked = from[index];
    if (picked === undefined) throw new RangeError('Cannot pick from an empty list');
    return picked;
  };

  return {
    next,
    below,
    pick,
    between: (low, high) => low + below(high - low + 1),
    chance: (probability) => next() < probability,
    weighted: (from) => {
      let total = 0;
      for (const [, weight] of from) total += weight;
      let left = next() * total;
      for (const [entry, weight] of from) {
        left -= weight;
        if (left < 0) return entry;
      }
      return pick(from)[0];
    },
    sample: (from, count) => {
      const rest = [...from];
      const size = Math.min(count, rest.length);
      for (let index = 0; index < size; index += 1) {
        const other = index + below(rest.length - index);
        const [left, right] = [rest[index], rest[other]];
        if (left === undefined || right === undefined) continue;
        rest[index] = right;
        rest[other] = left;
      }
      return rest.slice(0, size);
    },
    normal: () => {
      const radius = Math.sqrt(-2 * Math.log(1 - next()));
      return Math.max(-4, Math.min(4, radius * Math.cos(2 * Math.PI * next())));
    },
    fork: () => createRandom(word(), word(), word()),
  };
};
