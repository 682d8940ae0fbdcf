/** A quadratic `gradient . step - step . curvature . step / 2` to be raised, with bounds on each coordinate. */
export interface BoundedStep {
  readonly gradient: Float64Array;
  /** Symmetric and positive definite, row by row. */
  readonly curvature: Float64Array;
  readonly at: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const MOST_SWEEPS = 200;

/** The point within bounds where the quadratic is highest, by coordinate ascent: exact for a convex box. */
export const boundedStep = ({ gradient, curvature, at, low, high }: BoundedStep): Float64Array => {
  const size = at.length;
  const to = at.slice();
  const slope = gradient.slice();
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let largest = 0;
    for (let i = 0; i < size; i += 1) {
      const diagonal = curvature[i * size + i] ?? 1;
      const before = to[i] ?? 0;
      const after = Math.min(high[i] ?? 0, Math.max(low[i] ?? 0, before + (slope[i] ?? 0) / diagonal));
      const move = after - before;
      if (move === 0) continue;
      to[i] = after;
      for (let j = 0; j < size; j += 1) slope[j] = (slope[j] ?? 0) - move * (curvature[i * size + j] ?? 0);
      largest = Math.max(largest, Math.abs(move));
    }
    if (largest < 1e-9) break;
  }
  return to;
};
