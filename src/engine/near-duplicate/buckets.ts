import { mixed } from './mixed.ts';

/** Positions that an entry has room for; the other eight bits of it are the tag of its key. */
export const mostPositions = 2 ** 24 - 1;
const POSITION = 0xffffff;

/** Share of slots in use at which a table is full. */
const FULLEST = 0.8;

/**
 * A multimap from 32-bit keys to positions in one array of four bytes an entry: open addressing with linear probing.
 * An entry keeps eight bits of its key, so that one in 256 strangers on the way is taken for a member of the bucket:
 * whoever asks looks at the documents anyway. A bucket holds its latest members; those that it let go are counted.
 */
export interface Buckets {
  readonly bytes: number;
  /** Members that full buckets have let go. */
  readonly displaced: number;
  /** Whether another `count` entries fit. */
  hasRoom(count: number): boolean;
  add(key: number, position: number): void;
  /** Reads where a bucket begins, without using it. */
  touch(key: number): number;
  /** Writes the members of a bucket to `into` from `at` on; returns how many there are. */
  read(key: number, into: Uint32Array, at: number): number;
}

export interface BucketSizes {
  /** Entries that the table is made for. */
  readonly entries: number;
  /** Members of one bucket. */
  readonly most: number;
}

const tagOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) & ~POSITION;

export const createBuckets = ({ entries, most }: BucketSizes): Buckets => {
  const length = Math.ceil(entries / FULLEST);
  // Positions are kept plus one: an empty slot is 0.
  const slots = new Int32Array(length);
  const scale = length / 2 ** 32;
  let used = 0;
  let displaced = 0;
  const homeOf = (hash: number): number => Math.floor((hash >>> 0) * scale);
  return {
    bytes: slots.byteLength,
    get displaced() {
      return displaced;
    },
    hasRoom: (count) => used + count <= entries,
    touch: (key) => slots[homeOf(mixed(key))] ?? 0,
    add(key, position) {
      const hash = mixed(key);
      const tag = tagOf(hash);
      let slot = homeOf(hash);
      let members = 0;
      let oldest = 0;
      let oldestSlot = slot;
      for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
        if ((entry & ~POSITION) === tag) {
          const place = entry & POSITION;
          if (members === 0 || place < oldest) {
            oldest = place;
            oldestSlot = slot;
          }
          members += 1;
        }
        slot += 1;
        if (slot === length) slot = 0;
      }
      if (members < most) used += 1;
      else {
        displaced += 1;
        slot = oldestSlot;
      }
      slots[slot] = tag | (position + 1);
    },
    read(key, into, at) {
      const hash = mixed(key);
      const tag = tagOf(hash);
      let slot = homeOf(hash);
      let members = 0;
      for (let entry = slots[slot] ?? 0; entry !== 0 && members < most; entry = slots[slot] ?? 0) {
        if ((entry & ~POSITION) === tag) {
          into[at + members] = (entry & POSITION) - 1;
          members += 1;
        }
        slot += 1;
        if (slot === length) slot = 0;
      }
      return members;
    },
  };
};
