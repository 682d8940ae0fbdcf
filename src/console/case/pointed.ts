import { createStore } from '../ui/store.ts';
import { withParents } from './pointers.ts';

/** Fields of the application that the reason under the pointer, or with the focus, is about. */
export const pointed = createStore<readonly string[]>([]);

const none: readonly string[] = [];

/** What a reason does while somebody looks at it: its fields light up. */
export const pointingAt = (fields: readonly string[]) => ({
  onMouseEnter: () => pointed.set(fields),
  onMouseLeave: () => pointed.set(none),
  onFocus: () => pointed.set(fields),
  onBlur: () => pointed.set(none),
});

/** Attribute by which a shown field is found. */
export const PLACE = 'data-place';

/** Brings the first of these fields, or what encloses it, into view. */
export const goToField = (fields: readonly string[]): void => {
  for (const place of fields.flatMap(withParents)) {
    const shown = document.querySelector(`[${PLACE}="${CSS.escape(place)}"]`);
    if (shown === null) continue;
    pointed.set(fields);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    shown.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
    return;
  }
};
