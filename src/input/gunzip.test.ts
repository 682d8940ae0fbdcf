import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gunzipped } from './gunzip.ts';
import { inPieces } from './testing/collect.ts';

async function inflate(bytes: Uint8Array, limits?: Parameters<typeof gunzipped>[1]) {
  const pieces: Uint8Array[] = [];
  let failure: unknown;
  try {
    for await (const piece of gunzipped(inPieces(bytes, [3, 1_000, 70_000]), limits)) pieces.push(piece);
  } catch (error) {
    failure = error;
  }
  return { text: Buffer.concat(pieces).toString(), failure };
}

describe('gunzipped', () => {
  test('gives back what was packed, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 2_000 }), async (text) => {
        expect(await inflate(gzipSync(text))).toEqual({ text: Buffer.from(text).toString(), failure: undefined });
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  test('reads members that were joined', async () => {
    const joined = Buffer.concat([gzipSync('one\n'), gzipSync('two\n')]);
    expect((await inflate(joined)).text).toBe('one\ntwo\n');
  });

  test('gives everything before a cut, then says that the data ends too early', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `{"id":"${index * 7919}"}`).join('\n');
    const packed = gzipSync(lines);
    const { text, failure } = await inflate(packed.subarray(0, packed.length - 5_000));
    expect(lines.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(lines.length / 2);
    expect(failure).toMatchObject({ message: 'the gzip data ends too early' });
  });

  test('gives everything before damage, then says so', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `{"id":"${index * 7919}"}`).join('\n');
    const packed = gzipSync(lines);
    packed.fill(0xff, packed.length - 4_000, packed.length - 3_900);
    const { text, failure } = await inflate(packed);
    expect(text.slice(0, 1_000)).toBe(lines.slice(0, 1_000));
    expect(failure).toMatchObject({ message: 'the gzip data is damaged' });
  });

  test('notices a wrong checksum at the end', async () => {
    const packed = gzipSync('{"a":1}');
    packed.writeUInt32LE(0, packed.length - 8);
    const { text, failure } = await inflate(packed);
    expect(text).toBe('{"a":1}');
    expect(failure).toMatchObject({ message: 'the gzip data is damaged' });
  });

  test('stops at a bomb by its ratio', async () => {
    const bomb = gzipSync(Buffer.alloc(50 << 20));
    const { text, failure } = await inflate(bomb, { ratio: 250, ratioFrom: 1 << 20, total: 1e12 });
    expect(text.length).toBeLessThan(10 << 20);
    expect(failure).toMatchObject({ message: 'it unfolds to more than 250 times its size' });
  });

  test('stops at a bomb by its size', async () => {
    const { failure } = await inflate(gzipSync(Buffer.alloc(5 << 20)), { ratio: 1e6, ratioFrom: 0, total: 1 << 20 });
    expect(failure).toMatchObject({ message: 'it unfolds to more than 1048576 bytes' });
  });
});
