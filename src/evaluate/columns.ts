import type { Result } from '../engine/contract/result.ts';
import { type Care, cares, type Truth } from '../simulate/truth.ts';

/** One screened application with what is known about it. */
export interface Row {
  readonly result: Result;
  readonly truth: Truth;
}

/** What ranking and calibration need of every application: 20 bytes each. */
export interface Columns {
  readonly size: number;
  readonly bits: Float64Array;
  readonly probability: Float64Array;
  readonly fraud: Uint8Array;
  readonly flagged: Uint8Array;
  /** 1 when a single-application tell was planted. */
  readonly told: Uint8Array;
  /** Index into the list of cares plus one; 0 when unknown. */
  readonly care: Uint8Array;
}

export interface ColumnWriter {
  add(row: Row): void;
  columns(): Columns;
}

const FIRST_CAPACITY = 1_024;

const grown = <T extends Float64Array | Uint8Array>(from: T, into: T): T => {
  into.set(from);
  return into;
};

/** The number that stands for a care. */
export const careCode = (care: Care | null): number => (care === null ? 0 : cares.indexOf(care) + 1);

/** Columns that double when they are full. */
export const createColumns = (): ColumnWriter => {
  let size = 0;
  let bits = new Float64Array(FIRST_CAPACITY);
  let probability = new Float64Array(FIRST_CAPACITY);
  let fraud = new Uint8Array(FIRST_CAPACITY);
  let flagged = new Uint8Array(FIRST_CAPACITY);
  let told = new Uint8Array(FIRST_CAPACITY);
  let care = new Uint8Array(FIRST_CAPACITY);

  const grow = (): void => {
    const capacity = bits.length * 2;
    bits = grown(bits, new Float64Array(capacity));
    probability = grown(probability, new Float64Array(capacity));
    fraud = grown(fraud, new Uint8Array(capacity));
    flagged = grown(flagged, new Uint8Array(capacity));
    told = grown(told, new Uint8Array(capacity));
    care = grown(care, new Uint8Array(capacity));
  };

  return {
    add({ result, truth }) {
      if (size === bits.length) grow();
      bits[size] = result.bits;
      probability[size] = result.probability;
      fraud[size] = truth.fraud ? 1 : 0;
      flagged[size] = result.band === 'clear' ? 0 : 1;
      told[size] = truth.tells.length > 0 ? 1 : 0;
      care[size] = careCode(truth.care);
      size += 1;
    },
    columns: () => ({
      size,
      bits: bits.subarray(0, size),
      probability: probability.subarray(0, size),
      fraud: fraud.subarray(0, size),
      flagged: flagged.subarray(0, size),
      told: told.subarray(0, size),
      care: care.subarray(0, size),
    }),
  };
};
