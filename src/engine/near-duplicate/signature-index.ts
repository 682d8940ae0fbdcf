import { type Buckets, createBuckets, mostPositions } from './buckets.ts';
import { createDistinct } from './distinct.ts';
import { equalFor, resemblanceOf } from './resemblance.ts';
import { signatureLength } from './signature.ts';
import { createSignatureStore } from './signature-store.ts';

/**
 * Entries of a band: two documents meet in a band when all of them are equal. With three, documents that share 43% of
 * their shingles (one word in five exchanged) meet in one of 32 bands at .93, strangers that share 3% at .0009.
 */
const ROWS = 3;
const BANDS = signatureLength / ROWS;

/** Growth of the tables: between 260 and 340 bytes a document, and three insertions for each document in all. */
const GROWTH = 1.5;
const FEWEST = 1_024;

export interface SignatureIndexOptions {
  /** Documents to make room for at once; more grow the tables. */
  readonly expected?: number;
  /** Estimated resemblance from which a document is near, from 0 to 1. */
  readonly least?: number;
  /** Members of one bucket; the latest are kept. */
  readonly bucketSize?: number;
}

export interface Near {
  /** The number that the document was added with. */
  readonly id: number;
  /** Estimated share of shingles in common, from 0 to 1. */
  readonly resemblance: number;
}

export interface Neighbours {
  /** Nearest first; of equals the one that was added last. */
  readonly near: readonly Near[];
  /** Near documents beyond the limit. */
  readonly beyond: number;
  /** Bands, of 32, whose bucket was full: older documents may be missing, and many texts share these shingles. */
  readonly crowded: number;
}

/** Finds signed documents that resemble another, in time that does not grow with their number. */
export interface SignatureIndex {
  readonly size: number;
  /** Memory of the arrays. */
  readonly bytes: number;
  /** Bucket members that made room for later ones. A document is lost only when all of its 32 buckets let it go. */
  readonly displaced: number;
  /** Adds a document; `id` is any whole number from 0 to 2^32 - 1. Throws RangeError beyond 16,777,215 documents. */
  add(id: number, signature: Uint8Array): void;
  /** Documents near a signature; the document itself, once added, is one of them. */
  find(signature: Uint8Array, limit: number): Neighbours;
}

const bandKey = (bytes: Uint8Array, band: number): number => {
  const from = band * ROWS;
  return (band << 24) | ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
};

/** The keys of the buckets that a signature is found in, one for each band. */
export const bandKeys = (signature: Uint8Array): number[] =>
  Array.from({ length: BANDS }, (_, band) => bandKey(signature, band));

export const createSignatureIndex = ({
  expected = 0,
  least = 0.25,
  bucketSize = 32,
}: SignatureIndexOptions = {}): SignatureIndex => {
  const store = createSignatureStore();
  const bytes = new Uint8Array(signatureLength);
  const words = new Int32Array(bytes.buffer);
  const leastEqual = equalFor(least);
  const members = new Uint32Array(BANDS * bucketSize);
  const distinct = createDistinct(BANDS * bucketSize);
  let capacity = Math.max(FEWEST, Math.floor(expected));
  let buckets = createBuckets({ entries: capacity * BANDS, most: bucketSize });
  let displacedBefore = 0;

  /** Takes what was read ahead, so that it counts as used. */
  const sink = new Int32Array(1);

  /**
   * Cache misses overlap when they are asked for before anything waits for them: twice as fast at 1,000,000 documents
   * (measured).
   */
  const readAhead = (into: Buckets): void => {
    let read = 0;
    for (let band = 0; band < BANDS; band += 1) read ^= into.touch(bandKey(bytes, band));
    sink[0] = read;
  };

  const readCandidatesAhead = (count: number): void => {
    let read = 0;
    for (let candidate = 0; candidate < count; candidate += 1) read ^= store.touch(members[candidate] ?? 0);
    sink[0] = read;
  };

  const place = (into: Buckets, position: number): void => {
    readAhead(into);
    for (let band = 0; band < BANDS; band += 1) into.add(bandKey(bytes, band), position);
  };

  /** Members let go before are let go again while the table is filled anew: they are counted once. */
  const grow = (): void => {
    const displaced = displacedBefore + buckets.displaced;
    capacity = Math.ceil(capacity * GROWTH);
    buckets = createBuckets({ entries: capacity * BANDS, most: bucketSize });
    for (let position = 0; position < store.size; position += 1) {
      store.read(position, words);
      place(buckets, position);
    }
    displacedBefore = displaced - buckets.displaced;
  };

  return {
    get size() {
      return store.size;
    },
    get bytes() {
      return store.bytes + buckets.bytes + members.byteLength + distinct.bytes;
    },
    get displaced() {
      return displacedBefore + buckets.displaced;
    },
    add(id, signature) {
      if (store.size >= mostPositions) throw new RangeError(`An index holds at most ${mostPositions} documents`);
      if (!buckets.hasRoom(BANDS)) grow();
      bytes.set(signature);
      place(buckets, store.size);
      store.add(id, words);
    },
    find(signature, limit) {
      bytes.set(signature);
      let count = 0;
      let crowded = 0;
      readAhead(buckets);
      for (let band = 0; band < BANDS; band += 1) {
        const found = buckets.read(bandKey(bytes, band), members, count);
        if (found === bucketSize) crowded += 1;
        count += found;
      }
      const near: { readonly position: number; readonly equal: number }[] = [];
      const candidates = distinct.compact(members, count);
      readCandidatesAhead(candidates);
      for (let candidate = 0; candidate < candidates; candidate += 1) {
        const position = members[candidate] ?? 0;
        const equal = store.equalEntries(position, words);
        if (equal >= leastEqual) near.push({ position, equal });
      }
      near.sort((a, b) => b.equal - a.equal || b.position - a.position);
      return {
        near: near
          .slice(0, limit)
          .map(({ position, equal }) => ({ id: store.idOf(position), resemblance: resemblanceOf(equal) })),
        beyond: Math.max(0, near.length - limit),
        crowded,
      };
    },
  };
};
