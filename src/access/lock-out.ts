/** Failed tries of one account or address. */
export interface Tally {
  readonly failures: number;
  readonly lastAt: Date;
}

/** How many failures are free, how long the waits after them are, and when all is forgotten; in seconds. */
export interface Patience {
  readonly free: number;
  readonly first: number;
  readonly longest: number;
  readonly forget: number;
}

/** People mistype; one account is tried five times freely, then after 15 s, 30 s, 1 min … 15 min. */
export const forAccount: Patience = { free: 5, first: 15, longest: 900, forget: 86_400 };

/** A whole office may share an address, so more is free; a list of stolen passwords is tried slowly. */
export const forAddress: Patience = { free: 30, first: 15, longest: 900, forget: 86_400 };

/** Seconds to wait after so many failures. */
export const waitAfter = (failures: number, patience: Patience): number =>
  failures < patience.free
    ? 0
    : Math.min(patience.longest, patience.first * 2 ** Math.min(failures - patience.free, 30));

/**
 * Whether a try may be made now. `tally` is what to store: every try counts as failed until it succeeds, so that many
 * at once do not slip through. No wait is ever longer than `longest`, wherever the clock jumps: a tally from the
 * future starts its wait anew.
 */
export const judge = (
  before: Tally | undefined,
  now: Date,
  patience: Patience,
): { readonly wait: number; readonly tally: Tally } => {
  if (before === undefined) return { wait: 0, tally: { failures: 1, lastAt: now } };
  const needed = waitAfter(before.failures, patience);
  const passed = (now.getTime() - before.lastAt.getTime()) / 1000;
  if (passed >= patience.forget) return { wait: 0, tally: { failures: 1, lastAt: now } };
  if (passed < 0 && needed > 0) return { wait: needed, tally: { failures: before.failures, lastAt: now } };
  if (passed >= 0 && passed < needed) return { wait: needed - passed, tally: before };
  return { wait: 0, tally: { failures: before.failures + 1, lastAt: now } };
};
