/**
 * An element that the page is known to have.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 */
export const byId = (id, kind) => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
};

/**
 * Shows one step in place of the others. Its heading is focused, so that the keyboard goes on there and the step is
 * read out; not when the page has only just been opened, which is read out by itself.
 * @param {string} id
 * @param {{ opened?: boolean }} [how]
 */
export const show = (id, { opened = false } = {}) => {
  for (const step of document.querySelectorAll('main > section')) {
    if (step instanceof HTMLElement) step.hidden = step.id !== id;
  }
  const heading = byId(id, HTMLElement).querySelector('h1');
  document.title = `${heading?.textContent?.trim() ?? ''} – Gatehouse`;
  if (opened) return;
  heading?.focus();
  scrollTo(0, 0);
};

/**
 * Fills every place of this name with a text.
 * @param {string} name
 * @param {string} text
 */
export const fill = (name, text) => {
  for (const place of document.querySelectorAll(`[data-fill="${name}"]`)) place.textContent = text;
};
