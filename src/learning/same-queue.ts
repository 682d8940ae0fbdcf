import type { Truth } from '../simulate/truth.ts';

/** Honest applications by archetype within a queue of a given length, so that rankings compare at equal work. */
export interface QueueTally {
  add(bits: number, truth: Truth): void;
  /** The largest share of any honest archetype among the first `length` by bits; ties at the end stay out. */
  worstHonest(length: number): number;
}

/** An empty tally; keeps two numbers an application. */
export const createQueueTally = (): QueueTally => {
  const archetypes: string[] = [];
  const totals: number[] = [];
  const rows: { readonly bits: number; readonly archetype: number }[] = [];
  return {
    add(bits, { fraud, archetype }) {
      if (!fraud && !archetypes.includes(archetype)) archetypes.push(archetype);
      const number = fraud ? -1 : archetypes.indexOf(archetype);
      if (number >= 0) totals[number] = (totals[number] ?? 0) + 1;
      rows.push({ bits, archetype: number });
    },
    worstHonest(length) {
      rows.sort((a, b) => b.bits - a.bits);
      const line = rows[length]?.bits ?? Number.NEGATIVE_INFINITY;
      const flagged = totals.map(() => 0);
      for (const { bits, archetype } of rows) {
        if (bits <= line) break;
        if (archetype >= 0) flagged[archetype] = (flagged[archetype] ?? 0) + 1;
      }
      return Math.max(0, ...flagged.map((count, number) => count / (totals[number] ?? 1)));
    },
  };
};
