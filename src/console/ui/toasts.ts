import { leftUntil } from './service-clock.ts';
import { createStore } from './store.ts';

/** Seconds in which something can be taken back, where the service sets no end. */
const UNDO_SECONDS = 6;
/** Seconds for which a message without anything to press is shown. */
const READ_SECONDS = 5;

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

/** How a toast is shown. */
export interface ToastOptions {
  readonly isBad?: boolean;
  readonly undo?: Toast['undo'];
  /** Until when the service lets it be taken back: the toast ends then, and offers nothing that would be refused. */
  readonly until?: string | null | undefined;
  readonly seconds?: number;
}

/** Shows a toast; the oldest makes room. Gives its id. */
export const showToast = (says: string, { isBad = false, undo, until, seconds }: ToastOptions = {}): number => {
  last += 1;
  const id = last;
  const window = until === undefined || until === null ? UNDO_SECONDS : leftUntil(until) / 1_000;
  const taken = window > 0 ? undo : undefined;
  const shown = seconds ?? (taken === undefined ? READ_SECONDS : window);
  toasts.set((now) => [...now, { id, says, isBad, undo: taken, seconds: shown }].slice(-MOST));
  return id;
};
