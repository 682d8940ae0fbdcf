import { signatureLength } from './signature.ts';

/** Two bytes are equal by chance once in 256 times: b-bit minwise hashing, Li and König 2010, with b = 8. */
const CHANCE = 1 / 256;

/** Share of common shingles (Jaccard) that a number of equal entries stands for, never below 0. */
export const resemblanceOf = (equal: number): number => Math.max(0, (equal / signatureLength - CHANCE) / (1 - CHANCE));

/**
 * One standard error of an estimated resemblance: that of 96 independent draws, 0.051 at most. Bins are drawn without
 * repetition, so that the error is smaller where there are few shingles: measured 0.88 to 1.0 times as large.
 */
export const standardError = (resemblance: number): number => {
  const equal = resemblance + (1 - resemblance) * CHANCE;
  return Math.sqrt((equal * (1 - equal)) / signatureLength) / (1 - CHANCE);
};

/** Fewest equal entries whose estimate reaches a resemblance. */
export const equalFor = (resemblance: number): number =>
  Math.ceil((resemblance * (1 - CHANCE) + CHANCE) * signatureLength - 1e-9);

/** Estimated share of shingles that two signed documents have in common, from 0 to 1. */
export const resemblance = (one: Uint8Array, other: Uint8Array): number => {
  let equal = 0;
  for (let entry = 0; entry < signatureLength; entry += 1) if (one[entry] === other[entry]) equal += 1;
  return resemblanceOf(equal);
};
