import { createStore } from '../ui/store.ts';

/** Which colours: those of the system, or always the same. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const KEY = 'gatehouse.theme';

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** public/theme.js has put it there before anything was drawn. */
const given = document.documentElement.dataset['theme'];

/** What holds in this browser. */
export const theme = createStore<Theme>(isTheme(given) ? given : 'system');

/** Puts other colours in force and keeps them. */
export const setTheme = (wanted: string): void => {
  const next = isTheme(wanted) ? wanted : 'system';
  if (next === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A browser that keeps nothing shows them until the page is left.
  }
  theme.set(next);
};
