import type { Band } from '../../engine/contract/result.ts';
import { fieldsOf, type Tier, tiers } from './document.ts';
import { addSpreads, readSpread, type Spread } from './spread.ts';

/** Bands from the least to the most pressing. */
export const bandOrder = ['clear', 'review', 'priority'] as const satisfies readonly Band[];

type Moves = Readonly<Record<Band, Readonly<Record<Band, number>>>>;

/** What a policy would do to stored results. */
export interface Figures {
  readonly results: number;
  /** To a band that is looked at earlier, and later. */
  readonly up: number;
  readonly down: number;
  /** From each band to each band. */
  readonly moves: Moves;
  /** Sums over results of the change in bits, and of its size. */
  readonly change: number;
  readonly size: number;
  /** How results are spread over bits; undefined where that was not counted. */
  readonly spread: Spread | undefined;
}

const count = (value: unknown): number => (typeof value === 'number' ? value : 0);

const rowOf = (value: unknown): Moves[Band] => {
  const { clear, review, priority } = fieldsOf(value);
  return { clear: count(clear), review: count(review), priority: count(priority) };
};

const figuresOf = (value: unknown): Figures => {
  const { results, up, down, moves, change, size, spread } = fieldsOf(value);
  const { clear, review, priority } = fieldsOf(moves);
  return {
    results: count(results),
    up: count(up),
    down: count(down),
    moves: { clear: rowOf(clear), review: rowOf(review), priority: rowOf(priority) },
    change: count(change),
    size: count(size),
    spread: readSpread(spread),
  };
};

/** Figures by tier as the service keeps them; tiers without results are left out. */
export const readBacktest = (backtest: unknown): ReadonlyMap<Tier, Figures> => {
  const stated = fieldsOf(backtest);
  return new Map(
    tiers.flatMap((tier) => (stated[tier] === undefined ? [] : [[tier, figuresOf(stated[tier])] as const])),
  );
};

const addRows = (left: Moves[Band], right: Moves[Band]): Moves[Band] => ({
  clear: left.clear + right.clear,
  review: left.review + right.review,
  priority: left.priority + right.priority,
});

const together = (one: Figures, other: Figures): Figures => ({
  results: one.results + other.results,
  up: one.up + other.up,
  down: one.down + other.down,
  moves: {
    clear: addRows(one.moves.clear, other.moves.clear),
    review: addRows(one.moves.review, other.moves.review),
    priority: addRows(one.moves.priority, other.moves.priority),
  },
  change: one.change + other.change,
  size: one.size + other.size,
  spread: one.spread === undefined || other.spread === undefined ? undefined : addSpreads(one.spread, other.spread),
});

/** All tiers together. */
export const sumOf = (figures: Iterable<Figures>): Figures => {
  const [first, ...others] = figures;
  return first === undefined ? figuresOf({}) : others.reduce(together, first);
};

/** How many are queued for people now, and would be. */
export const queued = ({ moves }: Figures): { readonly before: number; readonly after: number } => {
  const total = (row: Moves[Band]): number => row.clear + row.review + row.priority;
  return {
    before: total(moves.review) + total(moves.priority),
    after: bandOrder.reduce((sum, from) => sum + moves[from].review + moves[from].priority, 0),
  };
};

/** From one band to another. */
export interface Move {
  readonly from: Band;
  readonly to: Band;
  readonly count: number;
}

/** Moves that happen, the most frequent first. */
export const movesOf = ({ moves }: Figures): readonly Move[] =>
  bandOrder
    .flatMap((from) => bandOrder.map((to): Move => ({ from, to, count: moves[from][to] })))
    .filter(({ from, to, count }) => from !== to && count > 0)
    .sort((one, other) => other.count - one.count);
