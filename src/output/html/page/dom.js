/**
 * A new element with attributes and children. Texts become text nodes, so nothing in them is ever markup.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string>>} attributes
 * @param {...(Node | string)} children
 */
export const element = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
};

/**
 * Applicant text, kept from turning the words around it.
 * @param {string} text
 */
export const isolated = (text) => element('bdi', {}, text);

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

/** @param {number} count */
export const counted = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/**
 * Bits given in hundredths, signed, with a true minus.
 * @param {number} hundredths
 * @param {1 | 2} digits
 */
export const signed = (hundredths, digits) => {
  const size = (Math.abs(hundredths) / 100).toFixed(digits);
  if (Number(size) === 0) return size;
  return `${hundredths < 0 ? '−' : '+'}${size}`;
};

/** @type {Readonly<Record<'clear' | 'review' | 'priority', string>>} */
const marks = { priority: '▲', review: '◆', clear: '○' };

/** @param {'clear' | 'review' | 'priority'} band */
export const bandChip = (band) =>
  element('span', { class: `band band-${band}` }, element('span', { 'aria-hidden': 'true' }, marks[band]), ` ${band}`);
