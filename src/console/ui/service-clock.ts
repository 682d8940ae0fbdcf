/** Answers that are remembered: enough to narrow the second that a header leaves open. */
const REMEMBERED = 20;
let furthest: readonly number[] = [];

/**
 * Learns from an answer how far the clock of the service may be ahead of this one's. The header goes to the second, so an
 * answer only says what the difference is at most; of several the least is nearest.
 */
export const learnClock = (date: string | null, sent: number): void => {
  const said = Date.parse(date ?? '');
  if (Number.isNaN(said)) return;
  furthest = [...furthest, said + 1_000 - sent].slice(-REMEMBERED);
};

/** Milliseconds until a time of the service; too few sooner than too many, whatever the clock of this machine says. */
export const leftUntil = (until: string, now = Date.now()): number => {
  const ahead = furthest.length === 0 ? 0 : Math.min(...furthest);
  return new Date(until).getTime() - now - ahead;
};
