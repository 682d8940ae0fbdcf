/** Parts whose exact values add up: a start, what was seen, and their sum, in bits. */
interface Sum {
  readonly prior: number;
  readonly bits: number;
  readonly evidence: readonly { readonly bits: number }[];
}

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
export const shownBits = (sum: Sum): ShownBits => {
  const exact = [sum.prior, ...sum.evidence.map((row) => row.bits)].map((bits) => bits * 100);
  const rounded = exact.map(Math.round);
  const total = Math.round(sum.bits * 100);
  let missing = total - rounded.reduce((all, part) => all + part, 0);
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
  return { prior, rows, total: [prior, ...rows].reduce((all, part) => all + part, 0) };
};
