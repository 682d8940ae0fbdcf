import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

/** The textbook table, unbounded: the reference that the banded one must equal. */
const plainDistance = (a: string, b: string): number => {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const up = rows[i - 1] ?? [];
      let cost = Math.min((up[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (up[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
};

const text = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });

describe('edit distance', () => {
  test.each([
    ['', '', 2, 0],
    ['', 'ab', 2, 2],
    ['smith', 'smyth', 2, 1],
    ['smith', 'simth', 2, 1],
    ['smith', 'smithe', 2, 1],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, 3],
    // Optimal string alignment never edits a part twice: unrestricted Damerau-Levenshtein would say 2.
    ['ca', 'abc', 3, 3],
    ['abc', 'abd', 0, 1],
    ['abc', 'abc', 0, 0],
  ])('%j to %j within %i takes %i', (a, b, limit, expected) => {
    expect(editDistance(a, b, limit)).toBe(expected);
  });

  test('equals the unbounded table up to the limit, and limit + 1 beyond it', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 8 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  test('is the same in both directions', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(editDistance(a, b, 5)).toBe(editDistance(b, a, 5));
      }),
      { seed: 3 },
    );
  });

  test('compares texts longer than its first buffer', () => {
    expect(editDistance('x'.repeat(3000), `y${'x'.repeat(2998)}y`, 3)).toBe(2);
  });
});
