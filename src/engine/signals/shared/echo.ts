import { wordHashes } from '../../intake/words.ts';

/** Words in one shingle: long enough that sharing one is rarely chance. */
const SHINGLE = 4;
/** Shorter adverts share too much by chance. Scripts without spaces make too few words, and are not measured. */
const FEWEST_WORDS = 60;
/** Adverts kept at once; applications to one job mostly arrive together. */
const MOST_ADVERTS = 32;

/** An advert's distinct shingles in an open-addressed table: a look-up costs a few nanoseconds and no allocation. */
interface Shingles {
  readonly slots: Int32Array;
  readonly count: number;
}

/** Null for an advert that is too short. */
const adverts = new Map<string, Shingles | null>();

/** A non-zero hash of the four words that begin at `position`; zero marks an empty slot. */
const shingleAt = (words: readonly number[], position: number): number => {
  let hash = 0x2545f491;
  for (let step = 0; step < SHINGLE; step += 1) {
    hash = Math.imul(hash ^ (words[position + step] ?? 0), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash === 0 ? 1 : hash;
};

/** Slot that holds the hash, or the empty slot where it would stand. */
const slotOf = (slots: Int32Array, hash: number): number => {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
};

const shinglesOf = (advert: string): Shingles | null => {
  const words = wordHashes(advert);
  if (words.length < FEWEST_WORDS) return null;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * words.length)));
  let count = 0;
  for (let position = 0; position + SHINGLE <= words.length; position += 1) {
    const hash = shingleAt(words, position);
    const slot = slotOf(slots, hash);
    if (slots[slot] === 0) count += 1;
    slots[slot] = hash;
  }
  return { slots, count };
};

const known = (advert: string): Shingles | null => {
  const kept = adverts.get(advert);
  if (kept !== undefined) return kept;
  const shingles = shinglesOf(advert);
  const oldest = adverts.size < MOST_ADVERTS ? undefined : adverts.keys().next().value;
  if (oldest !== undefined) adverts.delete(oldest);
  adverts.set(advert, shingles);
  return shingles;
};

interface Echo {
  /** Share of the advert's distinct four-word sequences that the texts contain, 0 to 1. */
  readonly share: number;
  /** Number of the text that contains most of them. */
  readonly most: number;
}

/**
 * How much of an advert's wording stands in the texts, given as the hashes of their words. Undefined for adverts
 * under 60 words.
 */
export const echoOf = (advert: string, texts: readonly (readonly number[])[]): Echo | undefined => {
  const shingles = known(advert);
  if (shingles === null) return undefined;
  const { slots, count } = shingles;
  const found = new Set<number>();
  let [most, mostHits] = [0, 0];
  for (const [number, words] of texts.entries()) {
    let hits = 0;
    for (let position = 0; position + SHINGLE <= words.length; position += 1) {
      const slot = slotOf(slots, shingleAt(words, position));
      if (slots[slot] === 0) continue;
      hits += 1;
      found.add(slot);
    }
    if (hits > mostHits) [most, mostHits] = [number, hits];
  }
  return { share: found.size / count, most };
};
