import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Held, type ScrollMap, scrolled, scrollMap, settled } from './scroll-map.ts';

/** Milliseconds after which a page that was scrolled is at rest. */
const CALM = 200;

/** What is seen of a list. */
export interface Sight {
  readonly first: number;
  readonly last: number;
  /** Pixels by which rows are drawn above their place in the list. */
  readonly shift: number;
}

interface List {
  readonly count: number;
  readonly height: number;
  /** Where in the list to begin. */
  readonly top: number;
  readonly body: RefObject<HTMLElement | null>;
}

const same = (one: Sight, other: Sight): boolean =>
  one.first === other.first && one.last === other.last && one.shift === other.shift;

/**
 * The rows of a list that are seen, by the scroll of the page. Places are pixels from the beginning of the page, as they
 * would be if a page could be as tall as the list.
 */
export const useScroll = ({ count, height, top, body }: List) => {
  const map: ScrollMap = useMemo(() => scrollMap(count * height), [count, height]);
  const held = useRef<Held>({ list: top, scroll: map.toScroll(top) });
  const margin = useRef(0);
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0, shift: 0 });

  const look = useCallback((): void => {
    const from = held.current.list - margin.current;
    const next = {
      first: Math.max(0, Math.floor(from / height)),
      last: Math.min(count - 1, Math.ceil((from + innerHeight) / height) - 1),
      shift: held.current.list - held.current.scroll,
    };
    setSight((now) => (same(now, next) ? now : next));
  }, [count, height]);

  const go = useCallback(
    (to: Held): void => {
      held.current = to;
      scrollTo(0, to.scroll);
      // The page may end before.
      held.current = scrolled(map, to, scrollY);
      look();
    },
    [look, map],
  );

  useLayoutEffect(() => {
    if (body.current !== null) margin.current = Math.round(body.current.getBoundingClientRect().top + scrollY);
    look();
  });

  // Other heights, other places: what was at the top stays there.
  const heightBefore = useRef(height);
  useEffect(() => {
    const by = height / heightBefore.current;
    heightBefore.current = height;
    const into = held.current.list - margin.current;
    const list = by === 1 || into <= 0 ? held.current.list : margin.current + into * by;
    const to = settled(map, { list, scroll: 0 });
    if (Math.abs(to.scroll - scrollY) >= 1) go(to);
  }, [map, height, go]);

  useEffect(() => {
    let calm: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      const to = settled(map, held.current);
      // The page and what is drawn on it move in the same moment: nothing is seen of it.
      if (Math.abs(to.scroll - held.current.scroll) >= 1) flushSync(() => go(to));
    };
    const follow = (): void => {
      held.current = scrolled(map, held.current, scrollY);
      look();
      clearTimeout(calm);
      calm = setTimeout(rest, CALM);
    };
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', look);
    return () => {
      clearTimeout(calm);
      removeEventListener('scroll', follow);
      removeEventListener('resize', look);
    };
  }, [map, look, go]);

  return {
    sight,
    tall: map.tall,
    /** Where the list is by now. */
    at: useCallback((): number => held.current.list, []),
    /** Where the first row begins. */
    margin: useCallback((): number => margin.current, []),
    /** Brings a place to the top of the page: by a scroll when it is near, else at once. */
    goTo: useCallback((list: number): void => go(settled(map, { list, scroll: 0 })), [go, map]),
  };
};
