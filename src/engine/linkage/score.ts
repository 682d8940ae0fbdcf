import { createColumnBits } from './column-bits.ts';
import { MISSING } from './compare/comparison.ts';
import { slotsFor } from './crossing.ts';
import { type Layout, type LinkageModel, layoutOf, SAME_BIRTHDAY_AT_HOME } from './model.ts';
import type { PairReader } from './pair-reader.ts';

/** Scores pairs of records under a model. */
export interface Scorer {
  /** Bits of evidence, prior included, that two records are of one person: 0 is even. */
  readonly score: (left: number, right: number) => number;
  /** The same, with the bits of each column left in `bits` and the levels in `levels`. */
  readonly levels: Uint8Array;
  readonly bits: Float64Array;
}

/** Probability of a score in bits. */
export const probabilityOf = (bits: number): number => 1 / (1 + 2 ** -bits);

/** Score in bits of a probability. */
export const bitsOf = (probability: number): number => Math.log2(probability / (1 - probability));

/** Bits of the address as a whole: either the person stayed and all of it speaks, or moved and none of it does. */
export const addressBits = (sum: number, stayed: number): number => {
  if (sum < -FAR) return Math.log2(1 - stayed);
  return sum > FAR ? sum + Math.log2(stayed) : Math.log2(stayed * 2 ** sum + 1 - stayed);
};

/** Bits that a common household takes away: what is shared at home does not tell the people there apart. */
export const householdBits = (shared: number, household: number): number => {
  const excess = shared + Math.log2(household);
  if (excess < -FAR) return 0;
  return excess > FAR ? -excess : -Math.log2(1 + 2 ** excess);
};

/** Bits beyond which one of two sides of a sum no longer counts. */
const FAR = 14;

interface Parts {
  readonly alone: number;
  readonly address: number;
  readonly atHome: number;
}

/** Sums the bits of the columns into the three parts of the score. */
export const partsOfScore = (layout: Layout, levels: Uint8Array, offset: number, bits: Float64Array): Parts => {
  let alone = 0;
  let address = 0;
  let compared = 0;
  for (const place of layout.alone) alone += bits[place] ?? 0;
  for (const place of layout.address) {
    if ((levels[offset + place] ?? MISSING) === MISSING) continue;
    compared += 1;
    address += bits[place] ?? 0;
  }
  if (compared === 0) return { alone, address: Number.NaN, atHome: Number.NaN };
  let atHome = address;
  for (const place of layout.shared) atHome += bits[place] ?? 0;
  if (layout.birth !== -1 && (levels[offset + layout.birth] ?? MISSING) === 1) {
    atHome += Math.max(0, (bits[layout.birth] ?? 0) + Math.log2(SAME_BIRTHDAY_AT_HOME));
  }
  return { alone, address, atHome };
};

export const createScorer = (reader: PairReader, model: LinkageModel): Scorer => {
  const layout = layoutOf(reader);
  const slots = slotsFor(reader, 1);
  const columns = createColumnBits(reader, model);
  const prior = Math.log2(model.match);

  const score = (left: number, right: number): number => {
    reader.read(left, right, slots, 0);
    columns.read(slots, 0);
    const { alone, address, atHome } = partsOfScore(layout, slots.levels, 0, columns.bits);
    if (Number.isNaN(address)) return prior + alone;
    return prior + alone + addressBits(address, model.stayed) + householdBits(atHome, model.household);
  };
  return { score, levels: slots.levels, bits: columns.bits };
};
