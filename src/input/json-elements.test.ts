import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementSplitter } from './json-elements.ts';
import { recordBatches } from './record-batches.ts';
import { type Collected, collect, inPieces } from './testing/collect.ts';

interface Reading {
  readonly text: string;
  readonly cuts?: readonly number[];
  readonly shape?: 'array' | 'sequence';
  readonly longest?: number;
}

const read = ({ text, cuts = [], shape = 'array', longest }: Reading): Promise<Collected> =>
  collect(
    recordBatches({
      file: 'a.json',
      source: inPieces(Buffer.from(text), cuts),
      splitter: elementSplitter({ file: 'a.json', shape, after: 'nothing', line: 1 }),
      blockSize: cuts.length === 0 ? 1 << 20 : 1,
      ...(longest === undefined ? {} : { longest }),
    }),
  );

/** The texts of all elements when the splitter gets the bytes in these very pieces. */
function splitInPieces(
  text: string,
  cuts: readonly number[],
  shape: 'array' | 'sequence',
): (readonly [number, string])[] {
  const splitter = elementSplitter({ file: 'a.json', shape, after: 'nothing', line: 1 });
  const bytes = Buffer.from(text);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const found: (readonly [number, string])[] = [];
  let held = Buffer.alloc(0);
  let start = 0;
  const keep = (block: Buffer, spans: readonly number[]): void => {
    for (let at = 0; at < spans.length; at += 3) {
      const [from = 0, to = 0, line = 0] = spans.slice(at, at + 3);
      found.push([line, block.toString('utf8', from, to)]);
    }
  };
  for (const end of ends) {
    const block = Buffer.concat([held, bytes.subarray(start, end)]);
    const split = splitter.split(block, held.length);
    keep(block, split.spans);
    held = Buffer.from(block.subarray(split.unfinished));
    start = end;
  }
  keep(held, splitter.finish(held).spans);
  return found;
}

const values = (found: Collected): unknown[] => found.applications.map(({ value }) => value);

describe('the elements of an array', () => {
  test('come with the line they start on', async () => {
    const found = await read({ text: '[\n  {"a": [1, {"b": "]}"}]},\n\n  {\n    "c": "\\"}\\\\"\n  }\n]\n' });
    expect(found.applications).toEqual([
      { file: 'a.json', line: 2, value: { a: [1, { b: ']}' }] } },
      { file: 'a.json', line: 4, value: { c: '"}\\' } },
    ]);
    expect(found.rejections).toEqual([]);
  });

  test.each(['[]', ' [ ] ', '[\n]\n'])('are none in %j', async (text) => {
    expect(await read({ text })).toEqual({ applications: [], texts: [], rejections: [] });
  });

  test('may be no objects: the parser judges them', async () => {
    expect(values(await read({ text: '[1, "two", null, [3], {"four":4} ,true]' }))).toEqual([
      1,
      'two',
      null,
      [3],
      { four: 4 },
      true,
    ]);
  });

  test('equal JSON.parse however the bytes arrive', () => {
    const array = fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 8 });
    const indent = fc.constantFrom(undefined, 2, '\t');
    fc.assert(
      fc.property(array, indent, fc.array(fc.nat(2_000), { maxLength: 20 }), (elements, space, cuts) => {
        const text = JSON.stringify(elements, null, space);
        const found = splitInPieces(text, cuts, 'array');
        expect(found.map(([, element]) => JSON.parse(element))).toEqual(JSON.parse(text));
        expect(found).toEqual(splitInPieces(text, [], 'array'));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('are the same under any chunking when the text is broken, too', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', '"', '\\', '\n', ' ', 'a', '1', '{"a":1}', '"b"', ':');
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => `[${pieces.join('')}`);
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(80), { maxLength: 10 }),
        fc.constantFrom('array', 'sequence'),
        (broken, cuts, shape) => {
          expect(splitInPieces(broken, cuts, shape)).toEqual(splitInPieces(broken, [], shape));
        },
      ),
      { seed: 4, numRuns: 1_000 },
    );
  });

  test('that follow one another without commas are read', async () => {
    const found = await read({ text: '{"a":1}{"b":2}\n\n{\n"c":3}', shape: 'sequence' });
    expect(found.applications.map(({ line, value }) => [line, value])).toEqual([
      [1, { a: 1 }],
      [1, { b: 2 }],
      [3, { c: 3 }],
    ]);
  });
});

describe('a broken element does not take the others along', () => {
  const good = { id: 'good' };

  test.each([
    ['a string that is not closed', '[\n  {"id":"good"},\n  {"id":"bad,\n   "x":[{"y":1}]},\n  {"id":"good"}\n]'],
    ['a brace that is missing', '[{"id":"good"},{"id":"bad","x":{"y":1},{"id":"good"}]'],
    ['a bracket that is missing', '[{"id":"good"},{"id":"bad","x":[1,2},{"id":"good"}]'],
    ['a bracket of the wrong kind', '[{"id":"good"},{"id":"bad","x":{"y":1]},{"id":"good"}]'],
    ['a bare word', '[{"id":"good"},bad,{"id":"good"}]'],
    ['commas too many', '[{"id":"good"},,{"id":"good"},]'],
  ])('%s', async (_, text) => {
    const found = values(await read({ text })).filter((value) => JSON.stringify(value) === JSON.stringify(good));
    expect(found).toHaveLength(2);
  });

  test('one that is too long is rejected with its line', async () => {
    const found = await read({ text: `[{"a":1},\n{"b":"${'x'.repeat(300)}"},\n{"c":3}]`, longest: 100 });
    expect(values(found)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(found.rejections).toEqual([{ file: 'a.json', line: 2, field: null, reason: 'longer than 100 bytes' }]);
  });

  test('one of 40 MB is not held', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('[{"a":1},\n{"b":"');
      for (let i = 0; i < 40; i += 1) yield Buffer.alloc(1 << 20, 0x78);
      yield Buffer.from('"},{"c":3}]');
    }
    const splitter = elementSplitter({ file: 'a.json', shape: 'array', after: 'nothing', line: 1 });
    const found = await collect(recordBatches({ file: 'a.json', source: endless(), splitter }));
    expect(values(found)).toEqual([{ a: 1 }, { c: 3 }]);
    expect(found.rejections).toMatchObject([{ line: 2 }]);
  });

  test('a million brackets are counted, not followed', async () => {
    const found = await read({ text: `[${'['.repeat(1_000_000)}${']'.repeat(1_000_000)},{"a":1}]` });
    expect(found.texts).toHaveLength(2);
    expect(found.texts[1]).toBe('{"a":1}');
  });
});

test('brackets that match nothing cost no more than others', () => {
  const hostile = `[${'['.repeat(2_000_000)}${'}'.repeat(2_000_000)}`;
  const started = performance.now();
  expect(splitInPieces(hostile, [], 'array')).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(20_000);
});

describe('an array that does not end', () => {
  test('hands on what is whole and the piece that is cut off', async () => {
    expect(values(await read({ text: '[{"a":1},{"b":' }))).toEqual([{ a: 1 }, { unparsable: '{"b":' }]);
  });

  test('is said to be cut off after a whole element', async () => {
    const found = await read({ text: '[{"a":1},\n{"b":2}\n' });
    expect(found.rejections).toMatchObject([{ line: 3, reason: expect.stringContaining('cut off') }]);
  });

  test('what follows the array is named', async () => {
    const found = await read({ text: '[{"a":1}]\n\n{"b":2}' });
    expect(values(found)).toEqual([{ a: 1 }]);
    expect(found.rejections).toMatchObject([{ line: 3, reason: 'what follows the array was not read' }]);
  });
});
