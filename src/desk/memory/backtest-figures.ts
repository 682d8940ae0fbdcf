import { z } from 'zod';
import type { bands } from '../../engine/contract/result.ts';
import type { Comparison } from '../../engine/risk/challenge.ts';
import type { Lines, Tier } from '../../engine/risk/policy.ts';

const count = z.number().int().min(0);
const row = z.strictObject({ clear: count, review: count, priority: count });

const counts = z.array(count).max(100);
const lines = z.strictObject({ review: z.number(), priority: z.number() });
/** Results by their bits, with the lines they are measured by. */
const Spread = z.strictObject({
  from: z.int().describe('Bits of the first count, which also holds what lies below; the last holds what lies above'),
  before: counts.describe('Results by whole bits, as they are'),
  after: counts.describe('The same under the policy'),
  lines: z.strictObject({ before: lines, after: lines }).describe('Bits from which each band begins'),
});
type Spread = z.output<typeof Spread>;

/** What a policy would change in stored results. */
const TierFigures = z.strictObject({
  results: count.describe('Results that were weighed'),
  up: count.describe('To a band that is looked at earlier'),
  down: count.describe('To a band that is looked at later'),
  moves: z.strictObject({ clear: row, review: row, priority: row }).describe('From each band to each band'),
  change: z.number().describe('Sum of the changes in bits'),
  size: z.number().describe('Sum of the sizes of the changes in bits'),
  spread: Spread.optional().describe('Not there when it began with a release that did not count it'),
});

export const BacktestFigures = z.strictObject({
  standard: TierFigures.optional(),
  elevated: TierFigures.optional(),
  critical: TierFigures.optional(),
});
export type BacktestFigures = z.output<typeof BacktestFigures>;

/** Figures as they were kept; none at the beginning. */
export const readFigures = (kept: unknown): BacktestFigures => BacktestFigures.parse(kept ?? {});

const sums = (one: readonly number[], other: readonly number[] = []): number[] =>
  one.map((value, place) => value + (other[place] ?? 0));

/** What a chunk compares, and the lines under which results have their bands. */
interface ComparedChunk {
  readonly comparison: Comparison;
  readonly lines: Readonly<Record<'before' | 'after', Lines>>;
}

const addSpread = (had: Spread | undefined, { comparison: { spread }, lines }: ComparedChunk): Spread => ({
  from: spread.from,
  before: sums(spread.before, had?.before),
  after: sums(spread.after, had?.after),
  lines: { before: { ...lines.before }, after: { ...lines.after } },
});

/** Adds the figures of a chunk. */
export const addComparison = (to: BacktestFigures, tier: Tier, chunk: ComparedChunk): BacktestFigures => {
  const had = to[tier];
  const more = chunk.comparison;
  const isWhole = had === undefined || had.spread !== undefined;
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
      ...(isWhole ? { spread: addSpread(had?.spread, chunk) } : {}),
    },
  };
};
