import type { Band, Result } from '../engine/contract/result.ts';

/** One line of the ranking: a result and the words a person knows the applicant by. */
export interface Ranked {
  readonly result: Result;
  readonly name: string;
  readonly job: string | undefined;
  readonly receivedAt: string;
}

/** Counts over a whole run, for the head of every report. */
export interface Summary {
  readonly screened: number;
  readonly rejected: number;
  /** Rejected records by reason, most frequent first. */
  readonly rejectedReasons: readonly (readonly [reason: string, count: number])[];
  /** Readable records with something odd in them (unknown fields, invisible characters), by kind. */
  readonly warnings: readonly (readonly [kind: string, count: number])[];
  readonly bands: Readonly<Record<Band, number>>;
  /** Applications in each half-bit bin of total bits, from `histogramFrom` upwards. */
  readonly histogram: readonly number[];
  readonly histogramFrom: number;
  /** How often each signal was seen, most frequent first. */
  readonly signals: readonly (readonly [signal: string, count: number])[];
  /** Bits at which review and priority begin, for the standard tier. */
  readonly lines: { readonly review: number; readonly priority: number };
  readonly engine: Result['engine'];
}
