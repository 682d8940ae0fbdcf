import type { Result } from '../engine/contract/result.ts';
import { type Care, cares, type Truth } from '../simulate/truth.ts';
import { type Position, positions } from './position.ts';

/** One screened application with what is known about it. */
export interface Row {
  readonly result: Result;
  readonly truth: Truth;
  /** Its place in its campaign; null for honest people. */
  readonly position: Position | null;
}

/** What ranking and calibration need of every application: 21 bytes each. */
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
  /** Index into the list of positions plus one; 0 for honest people. */
  readonly position: Uint8Array;
}

export interface ColumnWriter {
  add(row: Row): void;
  /** Appends columns that another writer made. */
  absorb(columns: Columns): void;
  /** A copy, exactly as long as it is filled. */
  columns(): Columns;
}

const FIRST_CAPACITY = 1_024;

const grown = <T extends Float64Array | Uint8Array>(from: T, into: T): T => {
  into.set(from);
  return into;
};

/** The number that stands for a care. */
export const careCode = (care: Care | null): number => (care === null ? 0 : cares.indexOf(care) + 1);

/** The number that stands for a position. */
export const positionCode = (position: Position | null): number =>
  position === null ? 0 : positions.indexOf(position) + 1;

/** Columns that double when they are full. */
export const createColumns = (): ColumnWriter => {
  let size = 0;
  let bits = new Float64Array(FIRST_CAPACITY);
  let probability = new Float64Array(FIRST_CAPACITY);
  let fraud = new Uint8Array(FIRST_CAPACITY);
  let flagged = new Uint8Array(FIRST_CAPACITY);
  let told = new Uint8Array(FIRST_CAPACITY);
  let care = new Uint8Array(FIRST_CAPACITY);
  let position = new Uint8Array(FIRST_CAPACITY);

  const reserve = (needed: number): void => {
    if (needed <= bits.length) return;
    const capacity = Math.max(needed, bits.length * 2);
    bits = grown(bits, new Float64Array(capacity));
    probability = grown(probability, new Float64Array(capacity));
    fraud = grown(fraud, new Uint8Array(capacity));
    flagged = grown(flagged, new Uint8Array(capacity));
    told = grown(told, new Uint8Array(capacity));
    care = grown(care, new Uint8Array(capacity));
    position = grown(position, new Uint8Array(capacity));
  };

  return {
    add(row) {
      const { result, truth } = row;
      reserve(size + 1);
      bits[size] = result.bits;
      probability[size] = result.probability;
      fraud[size] = truth.fraud ? 1 : 0;
      flagged[size] = result.band === 'clear' ? 0 : 1;
      told[size] = truth.tells.length > 0 ? 1 : 0;
      care[size] = careCode(truth.care);
      position[size] = positionCode(row.position);
      size += 1;
    },
    absorb(others) {
      reserve(size + others.size);
      bits.set(others.bits, size);
      probability.set(others.probability, size);
      fraud.set(others.fraud, size);
      flagged.set(others.flagged, size);
      told.set(others.told, size);
      care.set(others.care, size);
      position.set(others.position, size);
      size += others.size;
    },
    columns: () => ({
      size,
      bits: bits.slice(0, size),
      probability: probability.slice(0, size),
      fraud: fraud.slice(0, size),
      flagged: flagged.slice(0, size),
      told: told.slice(0, size),
      care: care.slice(0, size),
      position: position.slice(0, size),
    }),
  };
};
