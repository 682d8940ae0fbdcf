import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisons } from './compare/all.ts';
import { slotsFor } from './crossing.ts';
import { createPairReader } from './pair-reader.ts';
import { columnOf } from './people.ts';

const all = comparisons(() => false);

const readerOf = (rows: readonly (readonly [given: string, surname: string, email: string])[]) =>
  createPairReader(
    {
      count: rows.length,
      columns: [
        columnOf(
          'given',
          'given',
          rows.map(([given]) => given),
        ),
        columnOf(
          'surname',
          'surname',
          rows.map(([, surname]) => surname),
        ),
        columnOf(
          'email',
          'email',
          rows.map(([, , email]) => email),
        ),
      ],
    },
    all,
  );

const levelsOf = (a: readonly [string, string, string], b: readonly [string, string, string]) => {
  const reader = readerOf([a, b, ['thomas', 'gabriel', ''], ['thomas', 'gabriel', '']]);
  const slots = slotsFor(reader, 1);
  reader.read(0, 1, slots, 0);
  return reader.comparisons.map(({ levels }, place) => levels[slots.levels[place] ?? 0]);
};

describe('reading a pair', () => {
  test.each([
    ['both swapped', ['gabriel', 'thomas', ''], ['thomas', 'gabriel', ''], ['swapped', 'swapped', 'missing']],
    [
      'swapped and one misspelt',
      ['gabriel', 'thomas', ''],
      ['tomas', 'gabriel', ''],
      ['swapped', 'missing', 'missing'],
    ],
    [
      'swapped and one missing',
      ['', 'thomas', ''],
      ['thomas', 'gabriel', ''],
      ['missing', "in the given name's place", 'missing'],
    ],
    ['agreeing is not swapped', ['thomas', 'thomas', ''], ['thomas', 'gabriel', ''], ['same', 'differs', 'missing']],
    [
      'a chance crossing is not swapped',
      ['john', 'thomas', ''],
      ['thomas', 'smith', ''],
      ['differs', 'differs', 'missing'],
    ],
    ['empty says nothing', ['', '', ''], ['thomas', 'gabriel', 'a@example.org'], ['missing', 'missing', 'missing']],
  ] as const)('%s', (_, a, b, expected) => {
    expect(levelsOf(a, b)).toEqual(expected);
    expect(levelsOf(b, a)).toEqual(expected);
  });

  test('a rare value surprises more than a common one', () => {
    const rows = [
      ...Array.from({ length: 30 }, () => ['ann', 'smith', ''] as const),
      ['zelda', 'smith', ''] as const,
      ['zelda', 'smith', ''] as const,
    ];
    const reader = readerOf(rows);
    const slots = slotsFor(reader, 2);
    reader.read(0, 1, slots, 0);
    reader.read(30, 31, slots, 3);
    expect(slots.surprises[3] ?? 0).toBeGreaterThan((slots.surprises[0] ?? 0) + 3);
  });

  test('the short cuts for unlike values change no level', () => {
    const name = fc.string({ minLength: 0, maxLength: 9, unit: fc.constantFrom('a', 'e', 'm', 'n', 'r', 't', ' ') });
    const mail = fc.string({ minLength: 0, maxLength: 16, unit: fc.constantFrom('a', 'n', 'o', '1', '7', '.', '@') });
    const row = fc.tuple(name, name, mail);
    fc.assert(
      fc.property(row, row, (a, b) => {
        const reader = readerOf([a, b]);
        const slots = slotsFor(reader, 1);
        reader.read(0, 1, slots, 0);
        const [left, right] = [a[2], b[2]];
        if (left === '' || right === '' || left === right) return;
        expect(slots.levels[2]).toBe(all.email.compare(left, right));
      }),
      { seed: 3, numRuns: 2_000 },
    );
  });
});
