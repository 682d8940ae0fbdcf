import { counted, element } from './dom.js';
import { folded, searchText } from './people.js';

/** @import { Person } from './people.js' */

/**
 * @typedef {object} Filter
 * @property {ReadonlySet<string>} bands
 * @property {string} signal index of the kind's signal label, or empty for any
 * @property {readonly string[]} words all of which must occur
 */

/** Search texts are made when first asked for, so that opening the page stays quick. */
const searchTexts = new WeakMap();

/** @param {Person} person @returns {string} */
const searchTextOf = (person) => {
  const known = searchTexts.get(person);
  if (known !== undefined) return known;
  const made = searchText(person);
  searchTexts.set(person, made);
  return made;
};

/** @param {string} text */
export const wordsOf = (text) =>
  folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');

/**
 * The people that a filter lets through, in their order.
 * @param {readonly Person[]} people
 * @param {Filter} filter
 */
export const matching = (people, filter) =>
  people.filter(
    (person) =>
      filter.bands.has(person.band) &&
      (filter.signal === '' || person.evidence.some((row) => row.label === filter.signal)) &&
      filter.words.every((word) => searchTextOf(person).includes(word)),
  );

/**
 * Fills the choice of signals, the commonest first.
 * @param {HTMLSelectElement} select
 * @param {readonly Person[]} people
 */
export const offerSignals = (select, people) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const person of people) {
    for (const label of new Set(person.evidence.map((row) => row.label)))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  select.append(...common.map(([label, count]) => element('option', { value: label }, `${label} (${counted(count)})`)));
};

/**
 * @param {readonly Person[]} people
 * @param {readonly HTMLElement[]} toggles
 */
export const countBands = (people, toggles) => {
  for (const toggle of toggles) {
    const count = people.filter((person) => person.band === toggle.dataset['band']).length;
    toggle.querySelector('.toggle-count')?.replaceChildren(counted(count));
  }
};
