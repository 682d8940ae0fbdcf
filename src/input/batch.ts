import type { Rejection } from './rejection.ts';

/** One application that is already a value: a CSV row, a JSON Resume file or a résumé document. */
export interface BuiltApplication {
  readonly file: string;
  readonly line: number | null;
  readonly value: unknown;
}

/** What the input layer hands on, in input order. */
export type Batch =
  | {
      readonly kind: 'records';
      readonly file: string;
      /** UTF-8. Owns its whole `ArrayBuffer`, so that it may be transferred to a worker. */
      readonly bytes: Uint8Array;
      /** Triplets: start and end offset in `bytes` of one application's JSON text, and its line number. */
      readonly spans: Uint32Array;
    }
  | { readonly kind: 'applications'; readonly items: readonly BuiltApplication[] }
  | { readonly kind: 'rejected'; readonly rejections: readonly Rejection[] };

/** A batch that says why something was not read. */
export const rejected = (...rejections: readonly Rejection[]): Batch => ({ kind: 'rejected', rejections });
