import { type RefCallback, useCallback, useState } from 'react';

/** Nothing is drawn narrower than this: a smaller screen shows it scaled. */
const NARROWEST = 240;

/** How wide a box is in pixels, again whenever that changes, so that text in a picture keeps its size. */
export const useWidth = (): readonly [ref: RefCallback<HTMLElement>, width: number] => {
  const [width, setWidth] = useState(NARROWEST);
  const ref = useCallback((box: HTMLElement | null) => {
    if (box === null) return;
    const measure = (): void => setWidth(Math.max(NARROWEST, Math.floor(box.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};
