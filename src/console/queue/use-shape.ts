import { useSyncExternalStore } from 'react';

/** How a case is shown: as a line of a table, on two lines, or as a card. */
export type Shape = 'wide' | 'middle' | 'card';

const cards = matchMedia('(max-width: 719px)');
const wide = matchMedia('(min-width: 1280px)');

const watch = (listen: () => void): (() => void) => {
  for (const one of [cards, wide]) one.addEventListener('change', listen);
  return () => {
    for (const one of [cards, wide]) one.removeEventListener('change', listen);
  };
};

const look = (): Shape => {
  if (cards.matches) return 'card';
  return wide.matches ? 'wide' : 'middle';
};

/** Heights in rem. They are fixed, so that a row is where it is before anybody knows what stands in it. */
const heights: Readonly<Record<Shape, number>> = { wide: 5.25, middle: 8.25, card: 15.5 };
/** What stands above the list and stays there: head, bar and headings. */
const above: Readonly<Record<Shape, number>> = { wide: 8, middle: 6, card: 6 };
const below: Readonly<Record<Shape, number>> = { wide: 1, middle: 1, card: 4.5 };

/** Taller boxes are cut off by browsers. */
const TALLEST = 16_000_000;

/** Sizes of the list in pixels, by the width of the window and the size of letters. */
export const useShape = () => {
  const shape = useSyncExternalStore(watch, look);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const height = heights[shape] * rem;
  return { shape, height, above: above[shape] * rem, below: below[shape] * rem, most: Math.floor(TALLEST / height) };
};
