/** A share with the interval that its count allows. */
export interface Proportion {
  readonly hits: number;
  readonly of: number;
  /** Null when there is nothing to take a share of. */
  readonly rate: number | null;
  /** Wilson interval at 95%, or null. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** Two-sided 95% of a normal distribution. */
const Z95 = 1.959_963_984_540_054;

/** Wilson's score interval (E. B. Wilson 1927), which behaves with few hits and near 0 and 1. `hits` may be a fraction. */
export const wilson = (hits: number, of: number): readonly [number, number] => {
  const rate = hits / of;
  const square = Z95 * Z95;
  const centre = (rate + square / (2 * of)) / (1 + square / of);
  const half = (Z95 / (1 + square / of)) * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of * of));
  // Rounding would leave a trace above 0 or below 1 where the bound is exact.
  return [hits === 0 ? 0 : Math.max(0, centre - half), hits === of ? 1 : Math.min(1, centre + half)];
};

/** A share of a count. */
export const proportion = (hits: number, of: number): Proportion =>
  of === 0 ? { hits, of, rate: null, interval: null } : { hits, of, rate: hits / of, interval: wilson(hits, of) };

/** How much more often something is seen on one side than on the other. */
export interface LikelihoodRatio {
  readonly ratio: number;
  /** 95%, by the normal approximation of the logarithm (Katz 1978). */
  readonly interval: readonly [low: number, high: number];
}

/** Half a hit is added on each side, so that no hits at all still give a number. */
export const likelihoodRatio = (fraud: Proportion, honest: Proportion): LikelihoodRatio | null => {
  if (fraud.of === 0 || honest.of === 0) return null;
  const [one, oneOf, other, otherOf] = [fraud.hits + 0.5, fraud.of + 1, honest.hits + 0.5, honest.of + 1];
  const log = Math.log(one / oneOf) - Math.log(other / otherOf);
  const half = Z95 * Math.sqrt(1 / one - 1 / oneOf + 1 / other - 1 / otherOf);
  return { ratio: Math.exp(log), interval: [Math.exp(log - half), Math.exp(log + half)] };
};
