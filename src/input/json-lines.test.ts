import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineSplitter } from './json-lines.ts';
import { recordBatches } from './record-batches.ts';
import { type Collected, collect, inPieces } from './testing/collect.ts';

const read = (text: string | Uint8Array, cuts: readonly number[] = [], longest?: number): Promise<Collected> =>
  collect(
    recordBatches({
      file: 'a.jsonl',
      source: inPieces(typeof text === 'string' ? Buffer.from(text) : text, cuts),
      splitter: lineSplitter('a.jsonl'),
      blockSize: cuts.length === 0 ? 1 << 20 : 1,
      ...(longest === undefined ? {} : { longest }),
    }),
  );

const lines = (found: Collected): (readonly [number | null, string])[] =>
  found.applications.map(({ line }, index) => [line, found.texts[index] ?? ''] as const);

describe('JSON Lines', () => {
  test.each([
    ['line feeds', '{"a":1}\n{"b":2}\n'],
    ['carriage returns', '{"a":1}\r\n{"b":2}\r\n'],
    ['no line break at the end', '{"a":1}\n{"b":2}'],
    ['blanks around', '  {"a":1}\t\n {"b":2} \r\n'],
  ])('are cut at line breaks: %s', async (_, text) => {
    expect(lines(await read(text))).toEqual([
      [1, '{"a":1}'],
      [2, '{"b":2}'],
    ]);
  });

  test('skip blank lines and keep counting', async () => {
    const found = await read('\n\n{"a":1}\n \t \n\r\n{"b":2}\n\n');
    expect(lines(found)).toEqual([
      [3, '{"a":1}'],
      [6, '{"b":2}'],
    ]);
    expect(found.rejections).toEqual([]);
  });

  test('hand on a last line that is cut off', async () => {
    expect(lines(await read('{"a":1}\n{"b":'))).toEqual([
      [1, '{"a":1}'],
      [2, '{"b":'],
    ]);
  });

  test('drop the byte order marks of files that were joined', async () => {
    expect(lines(await read('{"a":1}\n\u{feff}{"b":2}'))).toEqual([
      [1, '{"a":1}'],
      [2, '{"b":2}'],
    ]);
  });

  test('reject a line that is too long by its number and read on', async () => {
    const long = `{"a":"${'x'.repeat(200)}"}`;
    const found = await read(`{"a":1}\n${long}\n{"b":2}\n`, [20, 50, 90, 130, 170], 100);
    expect(lines(found)).toEqual([
      [1, '{"a":1}'],
      [3, '{"b":2}'],
    ]);
    expect(found.rejections).toEqual([{ file: 'a.jsonl', line: 2, field: null, reason: 'longer than 100 bytes' }]);
  });

  test('do not hold a line of 40 MB while skipping it', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"a":1}\n{"b":"');
      for (let i = 0; i < 40; i += 1) yield Buffer.alloc(1 << 20, 0x78);
      yield Buffer.from('"}\n{"c":3}');
    }
    const found = await collect(
      recordBatches({ file: 'a.jsonl', source: endless(), splitter: lineSplitter('a.jsonl') }),
    );
    expect(lines(found)).toEqual([
      [1, '{"a":1}'],
      [3, '{"c":3}'],
    ]);
    expect(found.rejections).toEqual([{ file: 'a.jsonl', line: 2, field: null, reason: 'longer than 16777216 bytes' }]);
  });

  test('reject a line that is not UTF-8 and keep the others', async () => {
    const bytes = Buffer.concat([Buffer.from('{"a":1}\n{"b":"'), Buffer.from([0xe9]), Buffer.from('"}\n{"c":3}\n')]);
    const found = await read(bytes);
    expect(lines(found)).toEqual([
      [1, '{"a":1}'],
      [3, '{"c":3}'],
    ]);
    expect(found.rejections).toMatchObject([{ line: 2, reason: expect.stringContaining('UTF-8') }]);
  });

  test('name an object that is printed over several lines once, with what to do', async () => {
    const found = await read('{"a":1}\n{\n  "b": 2\n}\n{"c":3}\n');
    expect(lines(found)).toEqual([
      [1, '{"a":1}'],
      [5, '{"c":3}'],
    ]);
    expect(found.rejections).toMatchObject([{ line: 2, reason: expect.stringContaining('lines 2 to 4') }]);
    expect(found.rejections[0]?.reason).toContain('jq -c');
  });

  test.each(['null', '[]', '"text"', '42', 'garbage'])('reject %s, which is no object', async (stray) => {
    const found = await read(`${stray}\n{"a":1}`);
    expect(lines(found)).toEqual([[2, '{"a":1}']]);
    expect(found.rejections).toMatchObject([{ line: 1 }]);
  });

  test('say how much was read when the source fails', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"a":1}\n{"b":2}\n{"c"');
      throw new Error('the disk is gone');
    }
    const found = await collect(
      recordBatches({ file: 'a.jsonl', source: failing(), splitter: lineSplitter('a.jsonl') }),
    );
    expect(lines(found)).toEqual([
      [1, '{"a":1}'],
      [2, '{"b":2}'],
      [3, '{"c"'],
    ]);
    expect(found.rejections).toMatchObject([{ line: null, reason: 'the disk is gone; 20 bytes of it were read' }]);
  });

  test('are the same however the bytes arrive', async () => {
    const line = fc.oneof(
      fc.json({ maxDepth: 2 }).map((json) => `{"v":${json}}`),
      fc.constantFrom('', ' ', '{', '}', '{"cut":', 'stray'),
    );
    const text = fc
      .array(line, { maxLength: 12 })
      .chain((all) => fc.constantFrom('\n', '\r\n').map((end) => all.join(end)));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(400), { maxLength: 12 }), async (all, cuts) => {
        expect(await read(all, cuts)).toEqual(await read(all));
        const whole = await read(all);
        const objects = all.split(/\r?\n/).map((one) => one.replace(/^[ \t\r]+|[ \t\r]+$/g, ''));
        expect(lines(whole)).toEqual(
          objects.flatMap((one, index) => (one.length > 1 && one.startsWith('{') ? [[index + 1, one]] : [])),
        );
      }),
      { seed: 2, numRuns: 200 },
    );
  });
});
