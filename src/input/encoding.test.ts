import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByteStream } from './byte-stream.ts';
import { asUtf8, encodingOf, repaired, withWindows1252 } from './encoding.ts';
import { inPieces } from './testing/collect.ts';

async function text(stream: ByteStream): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const MARK = '\u{feff}';

describe('the encoding of a text', () => {
  const json = '{"name":"Zoë Ñandú 王"}';
  test.each([
    ['UTF-8', Buffer.from(json)],
    ['UTF-8 with mark', Buffer.from(MARK + json)],
    ['UTF-16 LE with mark', Buffer.from(MARK + json, 'utf16le')],
    ['UTF-16 LE without', Buffer.from(json, 'utf16le')],
    ['UTF-16 BE with mark', swapped(Buffer.from(MARK + json, 'utf16le'))],
    ['UTF-16 BE without', swapped(Buffer.from(json, 'utf16le'))],
  ])('is found and undone: %s', async (_, bytes) => {
    expect(await text(asUtf8(inPieces(bytes, [1, 5, 10]), encodingOf(bytes)))).toBe(json);
  });

  test('UTF-32 is refused by name', async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]);
    await expect(text(asUtf8(inPieces(bytes), encodingOf(bytes)))).rejects.toThrow('UTF-32');
  });

  test('any text survives UTF-16 however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(200)), async (value, cuts) => {
        const bytes = Buffer.from(MARK + value, 'utf16le');
        expect(await text(asUtf8(inPieces(bytes, cuts), { name: 'utf-16le', mark: 2 }))).toBe(value);
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});

describe('lines that are not UTF-8', () => {
  const latin = Buffer.concat([Buffer.from('Name\nJos'), Buffer.from([0xe9]), Buffer.from(' \x93q\x94\n', 'latin1')]);

  test('are read as windows-1252', () => {
    expect(Buffer.from(repaired(latin)).toString()).toBe('Name\nJosé “q”\n');
  });

  test('do not change the lines around them', async () => {
    const mixed = Buffer.concat([Buffer.from('Zoë\n'), latin, Buffer.from('Ñ 王')]);
    const expected = 'Zoë\nName\nJosé “q”\nÑ 王';
    for (let cut = 0; cut < mixed.length; cut += 1) {
      expect(await text(withWindows1252(inPieces(mixed, [cut])))).toBe(expected);
    }
  });

  test('lines before a failure are still given', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('one\ntwo');
      throw new Error('gone');
    }
    const pieces: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const piece of withWindows1252(failing())) pieces.push(Buffer.from(piece).toString());
    };
    await expect(reading()).rejects.toThrow('gone');
    expect(pieces.join('')).toBe('one\ntwo');
  });
});
