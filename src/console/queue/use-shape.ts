import { useSyncExternalStore } from 'react';

/** How a case is shown: as a line of a table, with its reasons below, or as a card; `vast` has for and against side by side. */
export type Shape = 'vast' | 'wide' | 'middle' | 'narrow' | 'card';

const cards = matchMedia('(max-width: 719px)');
const narrow = matchMedia('(max-width: 959px)');
const wide = matchMedia('(min-width: 1280px)');
const vast = matchMedia('(min-width: 1920px)');
const all = [cards, narrow, wide, vast];

const watch = (listen: () => void): (() => void) => {
  for (const one of all) one.addEventListener('change', listen);
  return () => {
    for (const one of all) one.removeEventListener('change', listen);
  };
};

const look = (): Shape => {
  if (cards.matches) return 'card';
  if (narrow.matches) return 'narrow';
  if (vast.matches) return 'vast';
  return wide.matches ? 'wide' : 'middle';
};

/** Heights in rem. They are fixed, so that a row is where it is before anybody knows what stands in it. */
const heights: Readonly<Record<Shape, number>> = {
  vast: 5.25,
  wide: 6.25,
  middle: 8.75,
  narrow: 11.25,
  card: 18.5,
};
/** What stands above the list and stays there: head, bar and headings. */
const above: Readonly<Record<Shape, number>> = { vast: 8, wide: 8, middle: 6, narrow: 6, card: 6 };
const below: Readonly<Record<Shape, number>> = {
  vast: 1,
  wide: 1,
  middle: 1,
  narrow: 1,
  card: 4.5,
};

/** Sizes of the list in pixels, by the width of the window and the size of letters. */
export const useShape = () => {
  const shape = useSyncExternalStore(watch, look);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { shape, height: heights[shape] * rem, above: above[shape] * rem, below: below[shape] * rem };
};
