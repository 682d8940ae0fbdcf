import { editDistance } from '../similarity/edit-distance.ts';
import { type Comparison, type Crossed, MISSING, SAME } from './compare/comparison.ts';
import type { Column, Role } from './people.ts';

/** Two columns whose values are written in each other's place now and then. */
const CROSSED: readonly (readonly [Role, Role])[] = [
  ['given', 'surname'],
  ['street', 'second-line'],
];

/** Levels and bits of surprise of one pair, from `offset` on. */
export interface Slots {
  readonly levels: Uint8Array;
  readonly surprises: Float32Array;
}

/** Slots for a number of pairs. */
export const slotsFor = ({ columns }: { readonly columns: readonly Column[] }, pairs: number): Slots => ({
  levels: new Uint8Array(columns.length * pairs),
  surprises: new Float32Array(columns.length * pairs),
});

/** Corrects the levels of a pair whose values stand in each other's column; rows are given by their first place. */
export type Crossing = (fromLeft: number, fromRight: number, slots: Slots, offset: number) => void;

interface Side {
  readonly place: number;
  readonly column: Column;
  readonly crossed: Crossed;
  readonly surprises: Float64Array;
}

const sideOf = (
  columns: readonly Column[],
  comparisons: readonly Comparison[],
  surprises: readonly Float64Array[],
  role: Role,
): Side | undefined => {
  const place = columns.findIndex((column) => column.role === role);
  const column = columns[place];
  const crossed = comparisons[place]?.crossed;
  const surprise = surprises[place];
  return column === undefined || crossed === undefined || surprise === undefined
    ? undefined
    : { place, column, crossed, surprises: surprise };
};

/** The crossings that a table allows. */
export const crossingsOf = (
  {
    columns,
    comparisons,
    rows,
  }: { readonly columns: readonly Column[]; readonly comparisons: readonly Comparison[]; readonly rows: Int32Array },
  surprises: readonly Float64Array[],
): readonly Crossing[] =>
  CROSSED.flatMap(([a, b]) => {
    const first = sideOf(columns, comparisons, surprises, a);
    const second = sideOf(columns, comparisons, surprises, b);
    return first === undefined || second === undefined ? [] : [crossingOf(first, second, rows)];
  });

const crossingOf = (first: Side, second: Side, rows: Int32Array): Crossing => {
  const places = new Map(second.column.values.map((value, code) => [value, code]));
  /** Code in the second column's values of each value of the first; 0 where it has none. */
  const toSecond = Int32Array.from(first.column.values, (value) => places.get(value) ?? 0);
  const firstAt = (row: number): number => rows[row + first.place] ?? 0;
  const secondAt = (row: number): number => rows[row + second.place] ?? 0;

  /** A stranger may have the value in either column. */
  const surpriseOf = (firstCode: number): number => {
    const inFirst = first.surprises[firstCode] ?? 0;
    const inSecond = second.surprises[toSecond[firstCode] ?? 0] ?? 0;
    return 1 - Math.log2(2 ** -inFirst + 2 ** -inSecond);
  };

  const set = (
    { place }: Side,
    level: number,
    surprise: number,
    { levels, surprises }: Slots,
    offset: number,
  ): void => {
    levels[offset + place] = level;
    surprises[offset + place] = surprise;
  };

  /** One value stands in the other column, and the others are missing, misspelt or something else. */
  const alone = (from: number, to: number, slots: Slots, offset: number): void => {
    const surprise = surpriseOf(firstAt(from));
    if (slots.levels[offset + first.place] === MISSING) {
      set(second, second.crossed.alone, surprise, slots, offset);
      return;
    }
    if (slots.levels[offset + second.place] !== MISSING) {
      const a = first.column.values[firstAt(to)] ?? '';
      const b = second.column.values[secondAt(from)] ?? '';
      if (editDistance(a, b, 2) > (Math.min(a.length, b.length) >= 5 ? 2 : 1)) return;
      // Swapped, and one of the two misspelt: the one that agrees counts, the other says nothing.
      set(second, MISSING, Number.NaN, slots, offset);
    }
    set(first, first.crossed.alone, surprise, slots, offset);
  };

  return (fromLeft, fromRight, slots, offset) => {
    const firstLevel = slots.levels[offset + first.place];
    const secondLevel = slots.levels[offset + second.place];
    if (firstLevel === SAME || secondLevel === SAME) return;
    const leftFirst = toSecond[firstAt(fromLeft)] ?? 0;
    const rightFirst = toSecond[firstAt(fromRight)] ?? 0;
    const there = leftFirst !== 0 && leftFirst === secondAt(fromRight);
    const back = rightFirst !== 0 && rightFirst === secondAt(fromLeft);
    if (there && back) {
      set(first, first.crossed.both, surpriseOf(firstAt(fromLeft)), slots, offset);
      set(second, second.crossed.both, surpriseOf(firstAt(fromRight)), slots, offset);
    } else if (there) alone(fromLeft, fromRight, slots, offset);
    else if (back) alone(fromRight, fromLeft, slots, offset);
  };
};
