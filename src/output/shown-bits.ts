import type { Result } from '../engine/contract/result.ts';

/** Bits as they are shown, in hundredths: what a reader adds up gives the total that is shown. */
export interface ShownBits {
  readonly prior: number;
  /** One for each row of evidence, in the same order. */
  readonly rows: readonly number[];
  /** `prior` plus `rows`, exactly. */
  readonly total: number;
}

/**
 * Rounds every part so that the parts still add up to the rounded total (largest remainder method);
 * each part is within one hundredth of its value.
 */
export const shownBits = (result: Pick<Result, 'prior' | 'bits' | 'evidence'>): ShownBits => {
  const exact = [result.prior, ...result.evidence.map((row) => row.bits)].map((bits) => bits * 100);
  const rounded = exact.map(Math.round);
  const total = Math.round(result.bits * 100);
  let missing = total - rounded.reduce((sum, part) => sum + part, 0);
  const direction = Math.sign(missing);
  const byError = exact
    .map((value, index) => ({ index, error: (value - (rounded[index] ?? 0)) * direction }))
    .sort((a, b) => b.error - a.error || a.index - b.index);
  for (const { index } of byError) {
    if (missing === 0) break;
    rounded[index] = (rounded[index] ?? 0) + direction;
    missing -= direction;
  }
  const [prior = 0, ...rows] = rounded;
  return { prior, rows, total: [prior, ...rows].reduce((sum, part) => sum + part, 0) };
};
