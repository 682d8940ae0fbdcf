/** Log2 odds of a probability in (0, 1): 0.5 is 0 bits, 1% is -6.63. */
export const toBits = (probability: number): number => Math.log2(probability / (1 - probability));

/** Probability of log2 odds; strictly increasing. */
export const toProbability = (bits: number): number => 1 / (1 + 2 ** -bits);

/** Score 0-100 of log2 odds: strictly increasing, and slow enough never to saturate in a ranking. */
export const toScore = (bits: number): number => 100 / (1 + 2 ** (-bits / 4));

/** Bits are kept to four decimals, so that rows can be added by hand. */
export const round = (bits: number): number => Math.round(bits * 10_000) / 10_000;
