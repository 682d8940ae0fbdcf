import { createStore, useStore } from '../ui/store.ts';

const KEY = 'gatehouse.blind';

const kept = (): boolean => {
  try {
    return localStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
};
const blind = createStore(kept());

/** Whether this reviewer judges the signals of a case before they see of whom they are; kept in this browser. */
export const useBlind = (): boolean => useStore(blind);

/** Puts it on or off. */
export const setBlind = (isOn: boolean): void => {
  blind.set(isOn);
  try {
    localStorage.setItem(KEY, isOn ? 'yes' : 'no');
  } catch {
    // A browser that keeps nothing asks anew on the next visit.
  }
};
