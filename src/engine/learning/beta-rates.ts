import { MOST_BITS, mostFor } from '../risk/learned.ts';
import type { Level, Weight } from '../risk/weight.ts';
import { LEVELS, type Tally } from './tally.ts';

/** What rates among decided cases say about one signal. */
export interface LearnedRate {
  /** False where no case shows it: nothing was learned, and the weight of the table stays as it is. */
  readonly isLearned: boolean;
  /** Bits at full strength. */
  readonly bits: number;
  /** Standard deviation of the bits. */
  readonly deviation: number;
  /** Share of honest applications that show it. */
  readonly honest: number;
  /** Bits by strength, where more than one level was seen. */
  readonly levels: readonly Level[] | undefined;
  readonly fraud: { readonly seen: number; readonly of: number };
  readonly genuine: { readonly seen: number; readonly of: number };
}

/** Honest applications seen with a signal that the expected share in the table counts for. */
const HONEST_PSEUDO_SEEN = 2;
/** A weight of the table is trusted to this many bits at best: nobody has measured any (docs/decisions.md, 5). */
const LEAST_DEVIATION = 0.5;
/** How far a level may stray from the line of its signal, in bits. */
const LEVEL_DEVIATION = 0.35;
/** A weight grows only by what its growth exceeds this many standard deviations: the doubt is the applicant's. */
const CAUTION = 1;
/** No tell shows in more of the fraud than this before anything is counted. */
const MOST_SHOWN = 0.97;

interface Evidence {
  readonly fraud: { readonly seen: number; readonly of: number };
  readonly genuine: { readonly seen: number; readonly of: number };
}

interface Expected {
  readonly bits: number;
  readonly deviation: number;
  readonly honest: number;
}

/**
 * Beta-Binomial update of a likelihood ratio. The prior speaks about the ratio, hardly about the rates: the honest rate
 * comes mostly from the data, and the fraud rate is expected at that rate times the ratio, with as many pseudo-cases as
 * the deviation of the ratio allows. So a tell that is twice as common as the table thought, on both sides, keeps its
 * weight.
 */
const updateRatio = (expected: Expected, { fraud, genuine }: Evidence) => {
  const honest =
    (genuine.seen + HONEST_PSEUDO_SEEN) / Math.max(genuine.of + HONEST_PSEUDO_SEEN / expected.honest, Number.MIN_VALUE);
  const centre = Math.min(MOST_SHOWN, honest * 2 ** expected.bits);
  const nats = expected.deviation * Math.LN2;
  const pseudoSeen = Math.max(0.25, (1 - centre) / nats ** 2);
  const pseudoOf = pseudoSeen / centre;
  const share = (fraud.seen + pseudoSeen) / (fraud.of + pseudoOf);
  // The expected fraud rate moves with the honest rate, so an error in the latter cancels as far as the prior counts.
  const tied = pseudoOf / (fraud.of + pseudoOf);
  const variance =
    (1 - Math.min(share, 1)) / (fraud.seen + pseudoSeen) +
    (1 - tied) ** 2 * ((1 - Math.min(honest, 1)) / (genuine.seen + HONEST_PSEUDO_SEEN));
  return { bits: Math.log2(share / honest), deviation: Math.sqrt(variance) / Math.LN2, honest: Math.min(1, honest) };
};

/** Bits held to the direction of the table and to what may be learned at most. */
export const within = (bits: number, weight: Weight): number => {
  const direction = Math.sign(weight.bits);
  const most = Math.max(mostFor(weight), Math.min(MOST_BITS, Math.abs(weight.bits)));
  return direction * Math.min(most, Math.max(0, bits * direction)) || 0;
};

interface Knot extends Level {
  readonly trust: number;
}

/** Pools neighbours until a plainer showing never weighs less (pool adjacent violators). */
const rising = (knots: readonly Knot[], direction: number): readonly Knot[] => {
  const pools: { bits: number; trust: number; knots: Knot[] }[] = [];
  for (const knot of knots) {
    let pool = { bits: knot.bits, trust: knot.trust, knots: [knot] };
    for (let last = pools.at(-1); last !== undefined && last.bits * direction > pool.bits * direction; ) {
      const trust = last.trust + pool.trust;
      const bits = (last.bits * last.trust + pool.bits * pool.trust) / trust;
      pool = { bits, trust, knots: [...last.knots, ...pool.knots] };
      pools.pop();
      last = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => pool.knots.map((knot) => ({ ...knot, bits: pool.bits })));
};

/** Where nobody showed it in full, full strength weighs what the whole signal does, and no less than the last level. */
const toFullStrength = (levels: readonly Level[], atFull: number): readonly Level[] => {
  const last = levels.at(-1);
  if (last === undefined || last.strength >= 0.99) return levels;
  return [...levels, { strength: 1, bits: Math.abs(atFull) > Math.abs(last.bits) ? atFull : last.bits }];
};

/** Learns one signal from its counts; exactly the weight of the table where nothing was counted. */
export const learnRate = (weight: Weight, signal: number, sides: { fraud: Tally; genuine: Tally }): LearnedRate => {
  const cells = Array.from({ length: LEVELS }, (_, level) => signal * LEVELS + level);
  const sum = (column: Float64Array, only: readonly number[]): number =>
    only.reduce((total, cell) => total + (column[cell] ?? 0), 0);
  const countsOf = (only: readonly number[]): Evidence => ({
    fraud: { seen: sum(sides.fraud.seen, only), of: Math.max(0, sides.fraud.of[signal] ?? 0) },
    genuine: { seen: sum(sides.genuine.seen, only), of: Math.max(0, sides.genuine.of[signal] ?? 0) },
  });
  const strengthOf = (only: readonly number[]): number => {
    const seen = sum(sides.fraud.seen, only) + sum(sides.genuine.seen, only);
    const strength = sum(sides.fraud.strength, only) + sum(sides.genuine.strength, only);
    return seen === 0 ? 1 : Math.min(1, strength / seen);
  };
  const counts = countsOf(cells);
  const deviation = Math.max(LEAST_DEVIATION, weight.uncertainty * Math.abs(weight.bits));
  if (mostFor(weight) === 0 || counts.fraud.seen + counts.genuine.seen === 0) {
    const own = { bits: weight.bits, deviation: weight.uncertainty * Math.abs(weight.bits), honest: weight.honest };
    return { isLearned: false, ...own, levels: weight.levels, ...counts };
  }
  const strength = strengthOf(cells);
  const whole = updateRatio({ bits: weight.bits * strength, deviation, honest: weight.honest }, counts);
  const raised = Math.sign(weight.bits) * (whole.bits / strength - weight.bits);
  const sure = Math.max(0, raised - CAUTION * (whole.deviation / strength));
  const atFull = raised > 0 ? weight.bits + Math.sign(weight.bits) * sure : whole.bits / strength;
  const learned = { isLearned: true, deviation: whole.deviation / strength, honest: whole.honest, ...counts };
  const showing = cells.filter((cell) => (sides.fraud.seen[cell] ?? 0) + (sides.genuine.seen[cell] ?? 0) > 0);
  if (showing.length < 2) return { bits: within(atFull, weight), levels: undefined, ...learned };
  // How those who show it are spread over the levels is what the total did not tell yet, so no case counts twice.
  const shown = { fraud: counts.fraud.seen, genuine: counts.genuine.seen };
  const knots = showing.map((cell): Knot => {
    const its = countsOf([cell]);
    const at = strengthOf([cell]);
    const spread = updateRatio(
      {
        bits: atFull * (at - strength),
        deviation: LEVEL_DEVIATION,
        honest: (its.fraud.seen + its.genuine.seen) / (shown.fraud + shown.genuine),
      },
      { fraud: { seen: its.fraud.seen, of: shown.fraud }, genuine: { seen: its.genuine.seen, of: shown.genuine } },
    );
    const bits = within(atFull * strength + spread.bits, weight);
    return { strength: Math.round(at * 100) / 100, bits, trust: spread.deviation ** -2 };
  });
  const seen = rising(knots, Math.sign(weight.bits)).map((knot) => ({ strength: knot.strength, bits: knot.bits }));
  const levels = toFullStrength(seen, within(atFull, weight));
  return { bits: levels.at(-1)?.bits ?? 0, levels, ...learned };
};
