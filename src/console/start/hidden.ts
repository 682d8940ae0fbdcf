import { createStore } from '../ui/store.ts';

const NAME = 'gatehouse.start';

/** Whether somebody asked not to be shown the guide in this browser; browsers that keep nothing ask each time. */
const read = (): boolean => {
  try {
    return localStorage.getItem(NAME) === 'hidden';
  } catch {
    return false;
  }
};

/** Whether the guide shows itself. */
export const isHidden = createStore(read());

/** Has the guide no longer show itself. */
export const hideGuide = (): void => {
  isHidden.set(true);
  try {
    localStorage.setItem(NAME, 'hidden');
  } catch {
    // Kept for as long as the page is open.
  }
};
