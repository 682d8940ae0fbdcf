import { describe, expect, test } from 'vitest';
import { createBuckets } from './buckets.ts';
import { mixed } from './mixed.ts';
import { resemblance } from './resemblance.ts';
import { signatureLength } from './signature.ts';
import { createSignatureIndex } from './signature-index.ts';

/** Entries drawn from nothing but the two numbers. */
const drawn = (stream: number, at: number): Uint8Array =>
  Uint8Array.from({ length: signatureLength }, (_, entry) => mixed(mixed(stream * 7_919 + at) + entry) >>> 24);

/** A signature that differs from another in the given number of entries, here and there. */
const changed = (signature: Uint8Array, entries: number): Uint8Array => {
  const copy = signature.slice();
  const places = Array.from(copy.keys()).sort((a, b) => mixed(a + 1) - mixed(b + 1));
  for (const at of places.slice(0, entries)) copy[at] = (copy[at] ?? 0) ^ 0x55;
  return copy;
};

describe('an index of signatures', () => {
  test('finds every planted near-duplicate and no stranger', () => {
    const index = createSignatureIndex();
    const count = 5_000;
    for (let at = 0; at < count; at += 1) index.add(at, drawn(1, at));
    for (let at = 0; at < count; at += 10) {
      const { near, beyond, crowded } = index.find(changed(drawn(1, at), 24), 10);
      expect(near.map(({ id }) => id)).toEqual([at]);
      expect({ beyond, crowded }).toEqual({ beyond: 0, crowded: 0 });
    }
    for (let at = 0; at < count; at += 10) expect(index.find(drawn(2, at), 10).near).toEqual([]);
    expect(index.displaced).toBe(0);
  });

  test('estimates as the signatures themselves do, nearest first', () => {
    const index = createSignatureIndex();
    const original = drawn(3, 0);
    const copies = [40, 5, 20, 0].map((entries) => changed(original, entries));
    for (const [id, copy] of copies.entries()) index.add(id, copy);
    expect(index.find(original, 10).near).toEqual(
      [3, 1, 2, 0].map((id) => ({ id, resemblance: resemblance(original, copies[id] ?? original) })),
    );
  });

  test('keeps what the caller knows a document by', () => {
    const index = createSignatureIndex();
    index.add(4_294_967_295, drawn(4, 0));
    expect(index.find(drawn(4, 0), 1).near).toEqual([{ id: 4_294_967_295, resemblance: 1 }]);
  });

  test('counts what lies beyond the limit', () => {
    const index = createSignatureIndex();
    for (let id = 0; id < 20; id += 1) index.add(id, drawn(5, 0));
    const { near, beyond } = index.find(drawn(5, 0), 8);
    expect(near.map(({ id }) => id)).toEqual([19, 18, 17, 16, 15, 14, 13, 12]);
    expect(beyond).toBe(12);
  });

  test('says when a text is so common that its buckets are full, and keeps the latest', () => {
    const index = createSignatureIndex({ bucketSize: 16 });
    for (let id = 0; id < 500; id += 1) index.add(id, drawn(6, 0));
    const { near, crowded } = index.find(drawn(6, 0), 100);
    expect(crowded).toBe(32);
    expect(near.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, at) => 499 - at));
    expect(index.displaced).toBe(32 * (500 - 16));
  });

  test('counts a displaced member once, however often the tables grow', () => {
    const [small, large] = [
      createSignatureIndex({ bucketSize: 4 }),
      createSignatureIndex({ bucketSize: 4, expected: 9_000 }),
    ];
    for (let id = 0; id < 6_000; id += 1) {
      const signature = id % 3 === 0 ? drawn(7, 0) : drawn(8, id);
      small.add(id, signature);
      large.add(id, signature);
    }
    // Of the strangers, one in some thousands displaces another whose key has the same tag.
    expect(Math.abs(small.displaced - 32 * (2_000 - 4))).toBeLessThan(40);
    expect(Math.abs(large.displaced - 32 * (2_000 - 4))).toBeLessThan(40);
  });

  test('gives the same answers whatever room it began with', () => {
    const [small, large] = [createSignatureIndex(), createSignatureIndex({ expected: 20_000 })];
    for (let id = 0; id < 8_000; id += 1) {
      const signature = changed(drawn(9, id % 2_500), id % 11);
      small.add(id, signature);
      large.add(id, signature);
    }
    for (let id = 0; id < 2_500; id += 50) {
      const [one, other] = [small.find(drawn(9, id), 20), large.find(drawn(9, id), 20)];
      expect(one).toEqual(other);
      expect(one.near.length).toBeGreaterThan(2);
    }
  });

  test('holds documents in few bytes', () => {
    const index = createSignatureIndex({ expected: 65_536 });
    for (let id = 0; id < 65_536; id += 1) index.add(id, drawn(10, id));
    expect(index.bytes / index.size).toBeLessThan(270);
  });

  test('an empty one finds nothing', () => {
    expect(createSignatureIndex().find(drawn(11, 0), 5)).toEqual({ near: [], beyond: 0, crowded: 0 });
  });
});

test('buckets give back their members in a table that is full', () => {
  const entries = 4_000;
  const buckets = createBuckets({ entries, most: 4 });
  for (let position = 0; position < entries; position += 1) buckets.add(position % 1_000, position);
  expect(buckets.hasRoom(buckets.displaced + 1)).toBe(false);
  const members = new Uint32Array(8);
  let missing = 0;
  for (let key = 0; key < 1_000; key += 1) {
    const found = new Set(members.subarray(0, buckets.read(key, members, 0)));
    for (let position = key; position < entries; position += 1_000) if (!found.has(position)) missing += 1;
  }
  // A stranger with the same tag may take a place of four: rarely, and what it displaces is counted.
  expect(missing).toBeLessThanOrEqual(buckets.displaced + 40);
  expect(missing / entries).toBeLessThan(0.02);
});
