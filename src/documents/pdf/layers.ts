import { area, type Box, intersect, middle } from './geometry.ts';

/** Something on a page that belongs to one text object. */
interface Placed {
  readonly word: { readonly box: Box; readonly run: { readonly pointer: number } };
}

/** How many texts over each other are told apart; more cannot be read anyway. */
const MOST_LAYERS = 6;
/** Points; the page is divided so that only neighbours are compared. */
const CELL = 40;
/** A word is looked for in this many cells at most: a box of any size costs the same. */
const MOST_CELLS = 64;

interface Layer<T> {
  readonly members: T[];
  readonly cells: Map<string, T[]>;
}

const cellsOf = (box: Box): readonly string[] => {
  const cells: string[] = [];
  for (let row = Math.floor(box.bottom / CELL); row <= Math.floor(box.top / CELL); row++) {
    for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
      if (cells.length === MOST_CELLS) return cells;
      cells.push(`${row} ${column}`);
    }
  }
  return cells;
};

const overlap = (one: Placed, other: Placed): boolean => {
  if (one.word.run.pointer === other.word.run.pointer) return false;
  const [a, b] = [middle(one.word.box), middle(other.word.box)];
  return area(intersect(a, b)) > 0.1 * Math.min(area(a), area(b));
};

/**
 * Sorts words into layers so that within a layer none lies over another of a different text object and each can be
 * judged by its own pixels. Words under more than six others are left out.
 */
export const layersOf = <T extends Placed>(placed: readonly T[]): readonly (readonly T[])[] => {
  const layers: Layer<T>[] = [];
  for (const it of placed) {
    const cells = cellsOf(it.word.box);
    let layer = layers.find(({ cells: taken }) =>
      cells.every((cell) => !(taken.get(cell) ?? []).some((other) => overlap(it, other))),
    );
    if (layer === undefined) {
      if (layers.length === MOST_LAYERS) continue;
      layer = { members: [], cells: new Map() };
      layers.push(layer);
    }
    layer.members.push(it);
    for (const cell of cells) {
      const there = layer.cells.get(cell);
      if (there === undefined) layer.cells.set(cell, [it]);
      else there.push(it);
    }
  }
  return layers.map(({ members }) => members);
};
