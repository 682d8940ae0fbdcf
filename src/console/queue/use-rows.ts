import { useEffect, useRef, useState } from 'react';
import type { Place } from './places.ts';
import { useScroll } from './use-scroll.ts';
import { useShape } from './use-shape.ts';

/** The row under the hand: the one that keys are about. */
export interface Hand {
  readonly row: number;
  /** Wants the focus as soon as it is drawn. */
  readonly isFocusing: boolean;
}

/** Rows that are drawn above and below those that are seen. */
const SPARE = 6;

/** Rows that are drawn, and the one under the hand, which is always among them: the focus is never lost to scrolling. */
export const useRows = (count: number, isKnown: boolean, place: Place) => {
  const { shape, height, above, below } = useShape();
  const body = useRef<HTMLTableSectionElement>(null);
  const [hand, setHand] = useState<Hand>({ row: place.row, isFocusing: place.row >= 0 });
  const { sight, tall, at, margin, goTo } = useScroll({ count, height, top: place.top, body });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when somebody comes back and there are rows to go to.
  useEffect(() => {
    if (isKnown) goTo(place.top);
  }, [isKnown]);

  const from = Math.max(0, sight.first - SPARE);
  const to = Math.min(count - 1, sight.last + SPARE);
  const drawn = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  if (hand.row >= 0 && hand.row < count && !drawn.includes(hand.row)) drawn.push(hand.row);

  const firstSeen = (): number => Math.max(0, Math.ceil((at() + above - margin()) / height));
  const lastSeen = (): number => Math.floor((at() + innerHeight - below - margin()) / height) - 1;
  const moveTo = (wanted: number): void => {
    if (count === 0) return;
    const row = Math.min(count - 1, Math.max(0, wanted));
    const top = margin() + row * height;
    if (top < at() + above) goTo(Math.max(0, top - above));
    else if (top + height > at() + innerHeight - below) goTo(top + height + below - innerHeight);
    setHand({ row, isFocusing: true });
  };
  const isSeen = (row: number): boolean => row >= firstSeen() - 1 && row <= lastSeen() + 1;
  return {
    shape,
    body,
    /** Rows by their place in the list, in order, and where in the box each is drawn. */
    drawn: drawn.sort((left, right) => left - right).map((index) => ({ index, top: index * height - sight.shift })),
    sight,
    tall,
    height,
    /** Where the list is by now, for whoever comes back. */
    at,
    hand,
    setHand,
    moveTo,
    /** To a neighbour; from what is seen when the row under the hand is elsewhere. */
    moveBy: (by: 1 | -1): void => {
      if (isSeen(hand.row)) moveTo(hand.row + by);
      else moveTo(by === 1 ? firstSeen() : lastSeen());
    },
  };
};
