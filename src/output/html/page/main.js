import { enliven, openAddressed } from './campaigns.js';
import { byId, counted } from './dom.js';
import { countBands, matching, offerSignals, wordsOf } from './filters.js';
import { listenToKeys } from './keys.js';
import { createList } from './list.js';
import { personOf } from './people.js';
import { personView } from './person.js';

/** @import { Catalogue, PersonRow } from '../person-row.ts' */
/** @import { Person } from './people.js' */

/** @param {string} id */
const data = (id) => JSON.parse(byId(id, HTMLScriptElement).textContent ?? 'null');

/** @type {Catalogue} */
const catalogue = data('catalogue-data');
/** @type {readonly PersonRow[]} */
const personRows = data('people-data');
const everyone = personRows.map((row, index) => personOf(row, index, catalogue));

const names = new Map(everyone.map((person) => [person.id, person.name]));
const sizes = new Map(catalogue.campaigns);

const ranking = byId('ranking', HTMLElement);
const toolbar = byId('toolbar', HTMLElement);
const search = byId('search', HTMLInputElement);
const signal = byId('signal', HTMLSelectElement);
const count = byId('count', HTMLElement);
const none = byId('none', HTMLElement);
const box = byId('people', HTMLElement);
const pane = byId('person', HTMLElement);
const help = byId('help', HTMLDialogElement);
const toggles = [...ranking.querySelectorAll('button')].filter((button) => button.dataset['band'] !== undefined);

/** Where list and person stand side by side; elsewhere the person covers the list. */
const sideBySide = window.matchMedia('(min-width: 1000px)');
const list = createList(box, toolbar);
/** @type {Person | undefined} */
let reading;

const covered = () => [
  byId('people-column', HTMLElement),
  toolbar,
  byId('summary', HTMLElement),
  ...document.querySelectorAll('.masthead, .skip, #campaigns'),
];

const cover = () => {
  const covers = reading !== undefined && !sideBySide.matches;
  document.documentElement.classList.toggle('is-covered', covers);
  for (const part of covered()) part.toggleAttribute('inert', covers);
};

const address = () => (window.location.hash.startsWith('#person=') ? window.location.hash.slice(8) : '');

/** @param {Person} person */
const addressOf = (person) => `#person=${encodeURIComponent(person.id)}`;

const printPerson = () => {
  document.documentElement.dataset['print'] = 'person';
  window.print();
  delete document.documentElement.dataset['print'];
};

const close = () => {
  if (!sideBySide.matches && reading !== undefined) {
    reading = undefined;
    window.history.replaceState(null, '', '#ranking');
    cover();
  }
  box.focus({ preventScroll: true });
};

/** @param {Person} person */
const read = (person) => {
  reading = person;
  pane.replaceChildren(...personView(person, { catalogue, names, sizes }, { close, print: printPerson }));
  pane.scrollTop = 0;
  list.mark(person);
  cover();
};

/**
 * Reads a person whose address the reader asked for.
 * @param {Person} person
 * @param {'push' | 'replace'} history
 */
const go = (person, history) => {
  if (history === 'push' && address() !== addressOf(person).slice(8))
    window.history.pushState(null, '', addressOf(person));
  else window.history.replaceState(null, '', addressOf(person));
  read(person);
};

const focusPerson = () => document.getElementById('person-name')?.focus({ preventScroll: true });

const applyFilters = () => {
  const bands = new Set(
    toggles.filter((it) => it.getAttribute('aria-pressed') === 'true').map((it) => it.dataset['band'] ?? ''),
  );
  const shown = matching(everyone, { bands, signal: signal.value, words: wordsOf(search.value) });
  list.show(shown);
  if (reading !== undefined) list.mark(reading);
  none.hidden = shown.length > 0;
  box.hidden = shown.length === 0;
  const outOf =
    everyone.length < catalogue.screened
      ? `${counted(everyone.length)} in this file, ${counted(catalogue.screened)} screened`
      : counted(everyone.length);
  count.textContent = `${counted(shown.length)} of ${outOf}`;
};

const showEveryone = () => {
  search.value = '';
  signal.value = '';
  for (const toggle of toggles) toggle.setAttribute('aria-pressed', 'true');
  applyFilters();
};

/** @param {number} place */
const moveTo = (place) => {
  const person = list.select(place);
  if (person === undefined) return;
  if (!sideBySide.matches && reading === undefined) return;
  go(person, 'replace');
};

const readSelected = () => {
  const person = list.select(Math.max(0, list.selected()));
  if (person === undefined) return;
  go(person, 'push');
  focusPerson();
};

const followAddress = () => {
  let wanted = '';
  try {
    wanted = decodeURIComponent(address());
  } catch {
    // A hand-made address that is not valid percent-encoding names nobody.
  }
  const person = wanted === '' ? undefined : everyone.find((it) => it.id === wanted);
  if (person !== undefined) read(person);
  else if (sideBySide.matches && reading === undefined && everyone[0] !== undefined) read(everyone[0]);
  else if (!sideBySide.matches) {
    reading = undefined;
    cover();
  }
};

/** Signals in the summary become buttons that filter the ranking. */
const linkSignals = () => {
  for (const item of document.querySelectorAll('.signal .signal-name')) {
    const label = item.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.className = 'signal-name';
    button.addEventListener('click', () => {
      signal.value = label;
      applyFilters();
      ranking.scrollIntoView();
      box.focus({ preventScroll: true });
    });
    item.replaceWith(button);
  }
};

/** @param {string} campaign */
const showCampaign = (campaign) => {
  showEveryone();
  search.value = campaign;
  applyFilters();
  ranking.scrollIntoView();
  box.focus({ preventScroll: true });
};

const listen = () => {
  search.addEventListener('input', applyFilters);
  signal.addEventListener('change', applyFilters);
  for (const toggle of toggles) {
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'));
      applyFilters();
    });
  }
  byId('clear-filters', HTMLButtonElement).addEventListener('click', showEveryone);
  byId('help-button', HTMLButtonElement).addEventListener('click', () => help.showModal());
  box.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest('.row') : null;
    if (!(row instanceof HTMLElement)) return;
    list.select(Number(row.dataset['at']));
    readSelected();
  });
  window.addEventListener('scroll', list.draw, { passive: true });
  window.addEventListener('hashchange', () => {
    followAddress();
    openAddressed();
  });
  sideBySide.addEventListener('change', () => {
    cover();
    list.redraw();
  });
  new ResizeObserver(list.redraw).observe(byId('people-column', HTMLElement));
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--toolbar', `${toolbar.offsetHeight}px`);
  }).observe(toolbar);
  listenToKeys(
    { list: box, search, help, singleKeys: byId('single-keys', HTMLInputElement) },
    {
      move: (by) => moveTo(list.selected() < 0 ? 0 : list.selected() + by),
      moveTo,
      page: list.page,
      read: readSelected,
      search: () => {
        search.focus();
        search.select();
      },
      leave: close,
      help: () => help.showModal(),
    },
  );
};

ranking.hidden = false;
offerSignals(signal, everyone);
countBands(everyone, toggles);
linkSignals();
applyFilters();
listen();
followAddress();
enliven(everyone, showCampaign);
