import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineSplitter } from './csv-lines.ts';

const split = (pieces: readonly string[]) => {
  const rows: (readonly string[])[] = [];
  const problems: string[] = [];
  const splitter = createLineSplitter(
    { delimiter: ',', newline: '\n' },
    { row: (cells) => rows.push(cells), problem: (line, reason) => problems.push(`${line}: ${reason}`) },
  );
  for (const piece of pieces) splitter.add(piece);
  splitter.end();
  return { rows, problems };
};

describe('splitting a table', () => {
  test.each([
    [
      'plain',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no newline at the end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'carriage returns',
      'a,b\r\n1,\r\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'blank lines',
      '\n\na,b\n\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes', '"a,x","b ""y"""\n', [['a,x', 'b "y"']]],
    [
      'a line break inside quotes',
      '"a\nx",b\n1,2\n',
      [
        ['a\nx', 'b'],
        ['1', '2'],
      ],
    ],
    ['empty quotes', '"",\n', [['', '']]],
  ])('%s', (_, text, rows) => expect(split([text])).toEqual({ rows, problems: [] }));

  test('a quote that is never closed costs its line only', () => {
    expect(split(['a,b\n"1,2\n3,4\n5,6\n'])).toEqual({
      rows: [
        ['a', 'b'],
        ['3', '4'],
        ['5', '6'],
      ],
      problems: ['2: a quote is opened and never closed'],
    });
  });

  test('text beside a quoted value costs its line only', () => {
    expect(split(['"a"x,b\n1,2\n'])).toEqual({
      rows: [['1', '2']],
      problems: ['1: text stands beside a quoted value'],
    });
  });

  test('a line without end is given up', () => {
    const { rows, problems } = split(['a,b\n', 'x'.repeat(2_000_000), '\n1,2\n']);
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(problems).toHaveLength(1);
  });

  test('what is written is read back, in pieces of any size', () => {
    const cell = fc.string({ maxLength: 6, unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é') });
    const written = (value: string): string =>
      /[",\n]/.test(value) || value === '' ? `"${value.replaceAll('"', '""')}"` : value;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, size) => {
          const text = rows.map((row) => `${row.map(written).join(',')}\n`).join('');
          const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, piece) =>
            text.slice(piece * size, (piece + 1) * size),
          );
          expect(split(pieces)).toEqual({ rows, problems: [] });
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});
