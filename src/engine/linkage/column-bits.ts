import { MISSING } from './compare/comparison.ts';
import type { Slots } from './crossing.ts';
import { bitsByAgreement, createAgreement, followedBy } from './following.ts';
import type { LinkageModel } from './model.ts';
import type { PairReader } from './pair-reader.ts';

/** What each column of a pair says, in bits. */
export interface ColumnBits {
  /** Filled by `read`, one number to a column; 0 where it says nothing. */
  readonly bits: Float64Array;
  readonly read: (slots: Slots, offset: number) => void;
}

/**
 * Bits of each column under a model: log2(m / u), where u is how often strangers show the level, or have the very
 * value on which the pair agrees, whichever is more often.
 */
export const createColumnBits = (reader: PairReader, model: LinkageModel): ColumnBits => {
  const bits = new Float64Array(reader.columns.length);
  const agreement = createAgreement(reader);
  const followed = followedBy(reader.comparisons);
  const tables = model.columns.map(bitsByAgreement);
  const logs = model.columns.map(({ m }) => Float64Array.from(m, (share) => Math.log2(share)));
  return {
    bits,
    read({ levels, surprises }, offset) {
      agreement.read(levels, offset);
      for (let place = 0; place < bits.length; place += 1) {
        const level = levels[offset + place] ?? MISSING;
        if (level === MISSING) {
          bits[place] = 0;
          continue;
        }
        const agreed = agreement.of[followed[place] ?? 0] ?? 0;
        const general = tables[place]?.[agreed]?.[level] ?? 0;
        const surprise = surprises[offset + place] ?? Number.NaN;
        if (Number.isNaN(surprise)) bits[place] = general;
        else {
          const particular = surprise + (logs[place]?.[level] ?? 0);
          bits[place] = agreed === 0 ? particular : Math.min(particular, general);
        }
      }
    },
  };
};
