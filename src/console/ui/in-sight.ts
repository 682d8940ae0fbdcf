import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where choices stand beside each other and there is no room for all, the one that is chosen comes into sight. The page
 * itself does not move.
 */
export const useChosenInSight = <Of extends HTMLElement>(chosen: string): RefObject<Of | null> => {
  const list = useRef<Of>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another place.
  useEffect(() => {
    const here = list.current?.querySelector('[data-active], [aria-current]');
    if (list.current === null || here == null) return;
    const [room, place] = [list.current.getBoundingClientRect(), here.getBoundingClientRect()];
    list.current.scrollLeft += (place.left + place.right - room.left - room.right) / 2;
  }, [chosen]);
  return list;
};
