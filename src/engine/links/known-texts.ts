import { equalFor, resemblanceOf } from '../near-duplicate/resemblance.ts';
import { bandKeys } from '../near-duplicate/signature-index.ts';
import { equalEntries } from '../near-duplicate/signature-store.ts';
import type { TextMemory } from './memory.ts';
import { type Alike, LEAST_ALIKE, MOST_ALIKE } from './text-index.ts';

/** Where the signature of an application stands: words of four entries each, from `from` on. */
export interface Signed {
  readonly words: Int32Array;
  readonly from: number;
}

/** Texts as they are kept: members of buckets by key, the latest last, and where their signatures are. */
export interface TextRows {
  readonly buckets: ReadonlyMap<number, readonly number[]>;
  signatureOf(application: number): Signed | undefined;
}

const leastEqual = equalFor(LEAST_ALIKE);

const wordsOf = (signature: readonly number[]): Int32Array => new Int32Array(Uint8Array.from(signature).buffer);

/** Texts of a neighbourhood; the same rules as in {@link TextIndex}, over buckets that are kept elsewhere. */
export class KnownTexts implements TextMemory {
  readonly #rows: TextRows;
  readonly #buckets = new Map<number, readonly number[]>();
  readonly #added = new Map<number, Signed>();

  constructor(rows: TextRows) {
    this.#rows = rows;
  }

  alike(signature: readonly number[]): Alike[] {
    const words = wordsOf(signature);
    const met = new Set<number>();
    for (const key of bandKeys(Uint8Array.from(signature))) for (const member of this.#members(key)) met.add(member);
    const near: { readonly application: number; readonly equal: number }[] = [];
    for (const application of met) {
      const signed = this.#added.get(application) ?? this.#rows.signatureOf(application);
      if (signed === undefined) continue;
      const equal = equalEntries(signed.words, signed.from, words);
      if (equal >= leastEqual) near.push({ application, equal });
    }
    near.sort((a, b) => b.equal - a.equal || b.application - a.application);
    return near
      .slice(0, MOST_ALIKE)
      .map(({ application, equal }) => ({ application, resemblance: resemblanceOf(equal) }));
  }

  add(application: number, signature: readonly number[]): void {
    this.#added.set(application, { words: wordsOf(signature), from: 0 });
    for (const key of bandKeys(Uint8Array.from(signature))) {
      const members = this.#members(key);
      // A full bucket lets its oldest member go.
      this.#buckets.set(key, [...members.slice(Math.max(0, members.length - MOST_ALIKE + 1)), application]);
    }
  }

  /** Buckets that are not as they were loaded. */
  changed(): Iterable<readonly [key: number, members: readonly number[]]> {
    return this.#buckets;
  }

  #members(key: number): readonly number[] {
    return this.#buckets.get(key) ?? this.#rows.buckets.get(key) ?? [];
  }
}
