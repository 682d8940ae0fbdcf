import { type Comparison, MISSING, SAME } from './compare/comparison.ts';
import { crossingsOf, type Slots } from './crossing.ts';
import { levelsOfColumn } from './level-cache.ts';
import type { Column, People, Role } from './people.ts';

/** Reads how two records agree, column by column. */
export interface PairReader {
  readonly columns: readonly Column[];
  readonly comparisons: readonly Comparison[];
  /**
   * Writes for each column the level of a pair, from `offset` on, and the bits of surprise that a stranger has the value
   * on which the two agree: NaN for levels whose surprise is how often strangers show them.
   */
  readonly read: (left: number, right: number, to: Slots, offset: number) => void;
}

const rowsOf = ({ count, columns }: People): Int32Array => {
  const width = columns.length;
  const rows = new Int32Array(count * width);
  for (const [place, { codes }] of columns.entries()) {
    for (let record = 0, at = place; record < count; record += 1, at += width) rows[at] = codes[record] ?? 0;
  }
  return rows;
};

/** For each value the bits of surprise that a stranger has it: minus the logarithm of its share. */
const surprisesOf = ({ counts }: Column, count: number): Float64Array => {
  const present = Math.max(1, count - (counts[0] ?? 0));
  return Float64Array.from(counts, (times) => Math.log2(present / Math.max(times, 1)));
};

/** Prepares a table of people for comparing pairs. */
export const createPairReader = (people: People, comparisonOf: Readonly<Record<Role, Comparison>>): PairReader => {
  const { columns, count } = people;
  const width = columns.length;
  const rows = rowsOf(people);
  const comparisons = columns.map(({ role }) => comparisonOf[role]);
  const levelOf = columns.map((column) => levelsOfColumn(column, comparisonOf[column.role]));
  const surprises = columns.map((column) => surprisesOf(column, count));
  const crossings = crossingsOf({ columns, comparisons, rows }, surprises);
  return {
    columns,
    comparisons,
    read(left, right, to, offset) {
      const fromLeft = left * width;
      const fromRight = right * width;
      for (let place = 0; place < width; place += 1) {
        const a = rows[fromLeft + place] ?? 0;
        const b = rows[fromRight + place] ?? 0;
        if (a === b && a !== 0) {
          to.levels[offset + place] = SAME;
          to.surprises[offset + place] = surprises[place]?.[a] ?? 0;
          continue;
        }
        to.levels[offset + place] = a === 0 || b === 0 ? MISSING : (levelOf[place]?.(a, b) ?? MISSING);
        to.surprises[offset + place] = Number.NaN;
      }
      for (const cross of crossings) cross(fromLeft, fromRight, to, offset);
    },
  };
};
