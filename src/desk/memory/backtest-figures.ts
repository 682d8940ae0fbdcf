import { z } from 'zod';
import type { bands } from '../../engine/contract/result.ts';
import type { Comparison } from '../../engine/risk/challenge.ts';
import type { Tier } from '../../engine/risk/policy.ts';

const count = z.number().int().min(0);
const row = z.strictObject({ clear: count, review: count, priority: count });

/** What a policy would change in stored results. */
const TierFigures = z.strictObject({
  results: count.describe('Results that were weighed'),
  up: count.describe('To a band that is looked at earlier'),
  down: count.describe('To a band that is looked at later'),
  moves: z.strictObject({ clear: row, review: row, priority: row }).describe('From each band to each band'),
  change: z.number().describe('Sum of the changes in bits'),
  size: z.number().describe('Sum of the sizes of the changes in bits'),
});

export const BacktestFigures = z.strictObject({
  standard: TierFigures.optional(),
  elevated: TierFigures.optional(),
  critical: TierFigures.optional(),
});
export type BacktestFigures = z.output<typeof BacktestFigures>;

/** Figures as they were kept; none at the beginning. */
export const readFigures = (kept: unknown): BacktestFigures => BacktestFigures.parse(kept ?? {});

/** Adds the figures of a chunk. */
export const addComparison = (to: BacktestFigures, tier: Tier, more: Comparison): BacktestFigures => {
  const had = to[tier];
  const moved = (from: (typeof bands)[number]) => ({
    clear: (had?.moves[from].clear ?? 0) + more.moves[from].clear,
    review: (had?.moves[from].review ?? 0) + more.moves[from].review,
    priority: (had?.moves[from].priority ?? 0) + more.moves[from].priority,
  });
  return {
    ...to,
    [tier]: {
      results: (had?.results ?? 0) + more.results,
      up: (had?.up ?? 0) + more.up,
      down: (had?.down ?? 0) + more.down,
      moves: { clear: moved('clear'), review: moved('review'), priority: moved('priority') },
      change: (had?.change ?? 0) + more.meanChange * more.results,
      size: (had?.size ?? 0) + more.meanSize * more.results,
    },
  };
};
