import { createStore } from './store.ts';

/** Seconds in which something can be taken back; the service holds to the same. */
const UNDO_SECONDS = 6;

/** A short message at the edge of the page. */
export interface Toast {
  readonly id: number;
  readonly says: string;
  readonly isBad: boolean;
  /** Takes back what was done, as long as the toast is shown. False when that was refused, and said so. */
  readonly undo: (() => Promise<boolean>) | undefined;
  readonly seconds: number;
}

/** What is shown now, oldest first. */
export const toasts = createStore<readonly Toast[]>([]);

/** Most that are shown at once. */
const MOST = 3;
let last = 0;

/** Takes a toast away. */
export const dropToast = (id: number): void => {
  toasts.set((now) => now.filter((toast) => toast.id !== id));
};

/** Shows a toast; the oldest makes room. Gives its id. */
export const showToast = (
  says: string,
  { isBad = false, undo, seconds = undo === undefined ? 5 : UNDO_SECONDS }: Partial<Omit<Toast, 'id' | 'says'>> = {},
): number => {
  last += 1;
  const id = last;
  toasts.set((now) => [...now, { id, says, isBad, undo, seconds }].slice(-MOST));
  return id;
};
