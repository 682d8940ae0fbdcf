import { bandChip, counted, element, isolated, signed } from './dom.js';

/** @import { Evidence, Person } from './people.js' */

/** Rows drawn beyond each edge of the window. */
const OVERSCAN = 6;
const FEWEST = 12;
const MOST_REASONS = 3;

/** @param {Evidence} row */
const reason = (row) =>
  element(
    'span',
    { class: `reason ${row.bits > 0 ? 'raises' : 'lowers'}` },
    `${row.label} `,
    element('span', { class: 'reason-bits' }, signed(row.bits, 1)),
  );

/** @param {Person} person */
const reasons = (person) => {
  const strongest = person.evidence.filter((row) => row.bits !== 0).sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  const shown = [
    ...strongest.filter((row) => row.bits > 0).slice(0, MOST_REASONS),
    ...strongest.filter((row) => row.bits < 0).slice(0, 1),
  ];
  if (shown.length === 0) return element('span', { class: 'row-why row-quiet' }, 'Nothing weighed for or against');
  return element('span', { class: 'row-why' }, ...shown.flatMap((row) => [reason(row), ' ']));
};

/**
 * @param {Person} person
 * @param {{ readonly place: number, readonly of: number }} position
 */
const rowOf = (person, { place, of }) =>
  element(
    'div',
    {
      class: `row row-${person.band}`,
      role: 'option',
      id: `row-${person.rank}`,
      'aria-setsize': String(of),
      'aria-posinset': String(place + 1),
      'aria-selected': 'false',
    },
    element('span', { class: 'row-rank' }, counted(person.rank)),
    element('span', { class: 'row-name' }, isolated(person.name)),
    bandChip(person.band),
    element('span', { class: 'row-score' }, person.score.toFixed(1)),
    element(
      'span',
      { class: 'row-job' },
      element('span', { class: 'row-title' }, isolated(person.job === '' ? person.id : person.job)),
      ...(person.campaign === undefined ? [] : [element('span', { class: 'tag' }, isolated(person.campaign.id))]),
    ),
    element('span', { class: 'row-checks' }, `${person.ran}/${person.of} checks`),
    reasons(person),
  );

/**
 * A list that draws only the rows in the window, so that its length does not matter.
 * @param {HTMLElement} box
 * @param {HTMLElement} toolbar what covers the top of the window
 */
export const createList = (box, toolbar) => {
  /** @type {readonly Person[]} */
  let people = [];
  let selected = -1;
  let rowHeight = 88;
  /** @type {Map<number, HTMLElement>} */
  const rows = new Map();

  const draw = () => {
    const top = box.getBoundingClientRect().top;
    // A few rows are there even before the list comes into the window, for readers who do not scroll.
    const from = Math.max(0, Math.min(people.length - FEWEST, Math.floor(-top / rowHeight) - OVERSCAN));
    const to = Math.min(people.length, Math.max(FEWEST, Math.ceil((window.innerHeight - top) / rowHeight) + OVERSCAN));
    for (const [at, row] of rows) {
      if (at >= from && at < to) continue;
      row.remove();
      rows.delete(at);
    }
    for (let at = from; at < to; at += 1) {
      const person = people[at];
      if (rows.has(at) || person === undefined) continue;
      const row = rowOf(person, { place: at, of: people.length });
      row.style.transform = `translateY(${at * rowHeight}px)`;
      row.dataset['at'] = String(at);
      rows.set(at, row);
      // Readers of the page meet the rows in their order, whichever way it was scrolled.
      box.insertBefore(row, rows.get(at + 1) ?? null);
    }
    for (const [at, row] of rows) row.setAttribute('aria-selected', String(at === selected));
    const row = rows.get(selected);
    if (row === undefined) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', row.id);
  };

  const redraw = () => {
    for (const row of rows.values()) row.remove();
    rows.clear();
    box.style.height = `${people.length * rowHeight}px`;
    draw();
    const drawn = rows.values().next().value;
    if (drawn === undefined || drawn.offsetHeight === 0 || drawn.offsetHeight === rowHeight) return;
    rowHeight = drawn.offsetHeight;
    redraw();
  };

  const reveal = () => {
    const top = box.getBoundingClientRect().top + selected * rowHeight;
    const covered = toolbar.getBoundingClientRect().height;
    if (top < covered) window.scrollBy(0, top - covered);
    else if (top + rowHeight > window.innerHeight) window.scrollBy(0, top + rowHeight - window.innerHeight);
  };

  return {
    /** @param {readonly Person[]} shown */
    show: (shown) => {
      people = shown;
      selected = -1;
      redraw();
    },
    /**
     * Selects a place and brings it into the window.
     * @param {number} place
     */
    select: (place) => {
      if (people.length === 0) return undefined;
      selected = Math.max(0, Math.min(people.length - 1, place));
      reveal();
      draw();
      return people[selected];
    },
    /** Marks a person as selected without moving the window. @param {Person} person */
    mark: (person) => {
      selected = people.indexOf(person);
      draw();
    },
    selected: () => selected,
    length: () => people.length,
    page: () => Math.max(1, Math.floor(window.innerHeight / rowHeight) - 2),
    draw,
    redraw,
  };
};
