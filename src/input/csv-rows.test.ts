import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvDialect } from './csv-dialect.ts';
import { type CsvRow, csvRows, LONGEST_ROW } from './csv-rows.ts';
import { inPieces } from './testing/collect.ts';

async function read(text: string, cuts: readonly number[] = []): Promise<readonly CsvRow[]> {
  const bytes = Buffer.from(text);
  const found: CsvRow[] = [];
  for await (const rows of csvRows(inPieces(bytes, cuts), csvDialect(bytes), cuts.length === 0 ? undefined : 1))
    found.push(...rows);
  return found;
}

const cells = (rows: readonly CsvRow[]): unknown[] => rows.map((row) => ('cells' in row ? row.cells : row.problem));

describe('the dialect of a table', () => {
  test.each([
    ['commas', 'name,mail\nAnn,a@example.com\n', { delimiter: ',', quote: '"' }],
    ['semicolons with decimal commas', 'name;pay\nAnn;1,5\nBob;2,5\n', { delimiter: ';' }],
    ['tabs', 'name\tmail\nAnn, Dr.\ta@example.com\n', { delimiter: '\t' }],
    ['bars', 'name|mail|note\nAnn|a@example.com|x, y\n', { delimiter: '|' }],
    ['commas inside quotes', '"last, first";mail\n"Example, Ann";a@example.com\n', { delimiter: ';' }],
    ['backslashes before quotes', 'a,b\n"say \\"x\\", y",2\n"z",3\n', { delimiter: ',', escape: '\\' }],
    ['single quotes', "'a','b'\n'x, y','2'\n'z','3'\n", { delimiter: ',', quote: "'" }],
    ['no quotes', 'a\tb\n"open\t2\n5" disk\t3\n"x\t4\n', { delimiter: '\t', quote: null }],
    ['a sep line', 'sep=;\r\na;b\r\n1;2\r\n', { delimiter: ';', skip: 7 }],
    ['carriage returns only', 'a,b\r1,2\r', { newline: '\r' }],
    ['one column', 'name\nAnn\n', { delimiter: ',' }],
  ])('is found: %s', (_, text, expected) => {
    expect(csvDialect(Buffer.from(text))).toMatchObject(expected);
  });

  test('is not misled by one broken row', () => {
    expect(csvDialect(Buffer.from('a,b\n"x,2\n1,2\n3,4\n5,6\n'))).toMatchObject({ delimiter: ',', quote: '"' });
  });
});

describe('the rows of a table', () => {
  test('come with the line they start on', async () => {
    expect(await read('a,b\r\n\r\n"x\r\ny",1\r\n\nz,2')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['x\r\ny', '1'] },
      { line: 6, cells: ['z', '2'] },
    ]);
  });

  test('count the sep line', async () => {
    expect(await read('sep=;\na;b\n1;2\n')).toMatchObject([{ line: 2 }, { line: 3 }]);
  });

  test('read doubled quotes, empty cells and trailing spaces as they are', async () => {
    expect(cells(await read('a,b,c\n"say ""hi""",, x \n'))).toEqual([
      ['a', 'b', 'c'],
      ['say "hi"', '', ' x '],
    ]);
  });

  test('a quote that is never closed costs its line only', async () => {
    const rows = await read('a,b\n1,2\n"Ann,3\n4,5\n6,7\n');
    expect(rows).toMatchObject([
      { line: 1 },
      { line: 2, cells: ['1', '2'] },
      { line: 3, problem: expect.stringContaining('never closed'), column: 0 },
      { line: 4, cells: ['4', '5'] },
      { line: 5, cells: ['6', '7'] },
    ]);
  });

  test('a quote that is closed by the next row costs its line only', async () => {
    const rows = await read('a,b\n1,2\n3,"Ann\n4,"Bob"\n5,"Cy"\n');
    expect(rows).toMatchObject([
      { line: 1 },
      { line: 2 },
      { line: 3, problem: expect.stringContaining('followed by more text'), column: 1 },
      { line: 4, cells: ['4', 'Bob'] },
      { line: 5, cells: ['5', 'Cy'] },
    ]);
  });

  test('a stray quote in a value that is not quoted is part of it', async () => {
    expect(cells(await read('a,b\n"x",1\n5" disk,2\n"y",3\n'))).toEqual([
      ['a', 'b'],
      ['x', '1'],
      ['5" disk', '2'],
      ['y', '3'],
    ]);
  });

  test('one of 10 MB is refused, the next ones are read', async () => {
    const rows = await read(`a,b\n1,${'x'.repeat(10 << 20)}\n2,3\n`);
    expect(rows).toMatchObject([
      { line: 1 },
      { line: 2, problem: `longer than ${LONGEST_ROW} bytes` },
      { line: 3, cells: ['2', '3'] },
    ]);
  });

  test('a quoted one of 40 MB is not held', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a,b\n1,"');
      for (let i = 0; i < 40; i += 1) yield Buffer.alloc(1 << 20, 0x78);
      yield Buffer.from('"\n2,3\n');
    }
    const rows: CsvRow[] = [];
    for await (const block of csvRows(endless(), csvDialect(Buffer.from('a,b\n1,2\n')))) rows.push(...block);
    expect(rows.at(-1)).toEqual({ line: 3, cells: ['2', '3'] });
    expect(rows.filter((row) => 'problem' in row)).toMatchObject([{ line: 2 }]);
  });

  test('rows before a failure of the source are given, and the failure', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a,b\n1,2\n3,4\n5');
      throw new Error('the gzip data is damaged');
    }
    const rows: CsvRow[] = [];
    for await (const block of csvRows(failing(), csvDialect(Buffer.from('a,b\n1,2\n')))) rows.push(...block);
    expect(cells(rows)).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5'],
      'the gzip data is damaged; the rows before were read',
    ]);
  });

  test('read back what was written, whatever the pieces', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', ';', '\t') });
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.nat(300), { maxLength: 6 }), async (rows, cuts) => {
        const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        const text = `${[['a', 'b', 'c'], ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`;
        const dialect = { delimiter: ',', quote: '"', escape: '"', newline: '\n', skip: 0 } as const;
        const found: CsvRow[] = [];
        for await (const block of csvRows(inPieces(Buffer.from(text), cuts), dialect, 1)) found.push(...block);
        expect(cells(found)).toEqual([['a', 'b', 'c'], ...rows]);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  test('any bytes give rows or problems in the order of their lines, never a throw', async () => {
    const piece = fc.constantFrom('"', ',', '\n', 'a', '\r\n', '""', '\\', "'", '1');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.array(fc.nat(80)), async (pieces, cuts) => {
        const rows = await read(`a,b\n${pieces.join('')}`);
        expect(await read(`a,b\n${pieces.join('')}`, cuts)).toEqual(rows);
        const lines = rows.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
      { seed: 10, numRuns: 500 },
    );
  });
});
