import { SAME } from './compare/comparison.ts';
import { type LinkageModel, layoutOf } from './model.ts';
import type { PairReader } from './pair-reader.ts';
import { addressBits, householdBits, partsOfScore, probabilityOf, type Scorer } from './score.ts';

/** One step from the prior to the score of a pair. */
export interface WaterfallRow {
  readonly what: string;
  /** The level that the pair shows; empty for steps that are no column. */
  readonly level: string;
  readonly left: string;
  readonly right: string;
  readonly bits: number;
}

/** Why a pair scores as it does: the rows add up to `bits`. */
export interface Waterfall {
  readonly rows: readonly WaterfallRow[];
  readonly bits: number;
  readonly probability: number;
}

const valueAt = (reader: PairReader, place: number, record: number): string => {
  const column = reader.columns[place];
  return column?.values[column.codes[record] ?? 0] ?? '';
};

const step = (what: string, bits: number): WaterfallRow => ({ what, level: '', left: '', right: '', bits });

/** Explains the score of one pair; the explanation is the computation, row by row. */
export const waterfallOf = (
  { reader, scorer, model }: { readonly reader: PairReader; readonly scorer: Scorer; readonly model: LinkageModel },
  left: number,
  right: number,
): Waterfall => {
  const bits = scorer.score(left, right);
  const rows = reader.columns.map(({ name }, place): WaterfallRow => {
    const level = scorer.levels[place] ?? SAME;
    return {
      what: name,
      level: reader.comparisons[place]?.levels[level] ?? '',
      left: valueAt(reader, place, left),
      right: valueAt(reader, place, right),
      bits: scorer.bits[place] ?? 0,
    };
  });
  const { address, atHome } = partsOfScore(layoutOf(reader), scorer.levels, 0, scorer.bits);
  const whole = [
    step('before anything is compared', Math.log2(model.match)),
    ...rows,
    ...(Number.isNaN(address)
      ? []
      : [
          step('one person may have moved', addressBits(address, model.stayed) - address),
          step('two people may share a home', householdBits(atHome, model.household)),
        ]),
  ];
  return { rows: whole, bits, probability: probabilityOf(bits) };
};
