/**
 * Pixels of the tallest box that every browser draws. Chromium stops at 2^25 of the screen's own pixels, of which a phone
 * has up to four for each of the page; Firefox stops at 17.9 million of the page.
 */
const TALLEST = 8_000_000;
/** Of these at either end, each pixel of the list is one of the page: nobody works further in by hand. */
const EXACT = 0.375;
/** A scroll of more is a jump: somebody dragged the bar. */
const NEAR = 4_000;

/** Where a place in a list of any length is on a page that ends somewhere. */
export interface ScrollMap {
  /** How tall the box of the list is. */
  readonly tall: number;
  readonly toList: (scroll: number) => number;
  readonly toScroll: (list: number) => number;
}

/** Maps the places of a list this long. One that fits is not mapped; of others only the middle is drawn together. */
export const scrollMap = (length: number, tallest = TALLEST): ScrollMap => {
  const over = length - tallest;
  if (over <= 0) return { tall: length, toList: (scroll) => scroll, toScroll: (list) => list };
  const exact = tallest * EXACT;
  const middle = tallest - 2 * exact;
  const ratio = (middle + over) / middle;
  return {
    tall: tallest,
    toList: (scroll) => {
      if (scroll <= exact) return scroll;
      return scroll >= tallest - exact ? scroll + over : exact + (scroll - exact) * ratio;
    },
    toScroll: (list) => {
      if (list <= exact) return list;
      return list >= length - exact ? list - over : exact + (list - exact) / ratio;
    },
  };
};

/** A place in a list, and the scroll of the page that shows it. */
export interface Held {
  readonly list: number;
  readonly scroll: number;
}

/** The place after the page was scrolled: by as many pixels as the hand moved, or as far as the bar was dragged. */
export const scrolled = (map: ScrollMap, held: Held, scroll: number): Held => {
  const by = scroll - held.scroll;
  return { scroll, list: Math.abs(by) <= NEAR ? held.list + by : map.toList(scroll) };
};

/** The same place with the scroll that belongs to it, so that either end of the page stays the end of the list. */
export const settled = (map: ScrollMap, { list }: Held): Held => ({ list, scroll: map.toScroll(list) });
