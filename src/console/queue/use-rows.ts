import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Place } from './places.ts';
import { useShape } from './use-shape.ts';

/** The row under the hand: the one that keys are about. */
export interface Hand {
  readonly row: number;
  /** Wants the focus as soon as it is drawn. */
  readonly isFocusing: boolean;
}

/** Rows that are drawn, and the one under the hand, which is always among them: the focus is never lost to scrolling. */
export const useRows = (count: number, place: Place) => {
  const { shape, height, above, below } = useShape();
  const body = useRef<HTMLTableSectionElement>(null);
  const [margin, setMargin] = useState(0);
  const [hand, setHand] = useState<Hand>({ row: place.row, isFocusing: place.row >= 0 });
  useLayoutEffect(() => {
    if (body.current !== null) setMargin(Math.round(body.current.getBoundingClientRect().top + scrollY));
  });
  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan: 6,
    scrollMargin: margin,
    scrollPaddingStart: above,
    scrollPaddingEnd: below,
    useFlushSync: false,
    initialOffset: place.top,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      const isPinned = hand.row >= 0 && hand.row < range.count && !drawn.includes(hand.row);
      return isPinned ? [...drawn, hand.row].sort((left, right) => left - right) : drawn;
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heights, other places.
  useLayoutEffect(() => virtual.measure(), [height]);
  // After the frame of the page, which goes to its beginning first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when somebody comes back.
  useEffect(() => {
    if (scrollY !== place.top) scrollTo(0, place.top);
  }, []);

  const firstSeen = (): number => Math.max(0, Math.ceil((scrollY + above - margin) / height));
  const lastSeen = (): number => Math.floor((scrollY + innerHeight - below - margin) / height) - 1;
  const moveTo = (row: number): void => {
    if (count === 0) return;
    const to = Math.min(count - 1, Math.max(0, row));
    virtual.scrollToIndex(to, { align: 'auto' });
    setHand({ row: to, isFocusing: true });
  };
  const isSeen = (row: number): boolean => row >= firstSeen() - 1 && row <= lastSeen() + 1;
  return {
    shape,
    height,
    body,
    margin,
    virtual,
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
