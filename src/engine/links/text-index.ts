import { createSignatureIndex } from '../near-duplicate/signature-index.ts';
import type { Usage } from './values.ts';

export interface Alike {
  readonly application: number;
  /** Estimated share of shingles in common, 0 to 1. */
  readonly resemblance: number;
}

/** More people than may share a text before it counts as a template (guard.ts): fewer, and none would ever be found. */
export const MOST_ALIKE = 64;
/** Resemblance from which a text counts as one of many alike. */
const CLOSE = 0.35;

/** How many different people's résumés read alike: a template is everybody's. */
export const usageOfText = (alike: readonly Alike[], personOf: (application: number) => number, at: number): Usage => {
  const people = new Set(alike.flatMap((it) => (it.resemblance >= CLOSE ? [personOf(it.application)] : [])));
  return { people: people.size, first: at, last: at };
};

/** Resemblance above which a person's text counts as unchanged. */
const SAME_TEXT = 0.9;

/** Whether the person sent these papers before, unchanged: they would only crowd an index. */
export const isKnownText = (
  alike: readonly Alike[],
  person: number,
  personOf: (application: number) => number,
): boolean => alike.some((it) => it.resemblance > SAME_TEXT && personOf(it.application) === person);

/** Resemblance from which two texts count as alike, and the most texts that are looked at. */
export const LEAST_ALIKE = 0.2;

/** Finds résumés that read alike, one entry for each version that a person sent. */
export class TextIndex {
  readonly #index = createSignatureIndex({ least: LEAST_ALIKE, bucketSize: MOST_ALIKE });
  #crowded = 0;

  /** Searches that met a full bucket: many texts share those shingles, and older ones may be missing. */
  get crowded(): number {
    return this.#crowded;
  }

  add(application: number, signature: readonly number[]): void {
    this.#index.add(application, Uint8Array.from(signature));
  }

  alike(signature: readonly number[]): Alike[] {
    const { near, crowded, beyond } = this.#index.find(Uint8Array.from(signature), MOST_ALIKE);
    if (crowded > 0 || beyond > 0) this.#crowded += 1;
    return near.map(({ id, resemblance }) => ({ application: id, resemblance }));
  }
}
