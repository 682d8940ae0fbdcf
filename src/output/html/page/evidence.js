import { element, isolated, signed } from './dom.js';

/** @import { Evidence, Person } from './people.js' */

/** @param {Evidence} row */
const card = (row) => {
  const direction = row.bits > 0 ? 'raises' : row.bits < 0 ? 'lowers' : 'neutral';
  const parts = [
    element(
      'p',
      { class: 'card-head' },
      element('span', { class: `weight ${direction}` }, row.bits === 0 ? 'no weight' : signed(row.bits, 2)),
      ' ',
      element('span', { class: 'card-label' }, row.label),
      ' ',
      element('span', { class: 'family' }, row.family),
    ),
    element('p', { class: 'says' }, isolated(row.says)),
  ];
  if (row.innocent.length > 0) {
    parts.push(
      element(
        'div',
        { class: 'innocent' },
        element('b', {}, 'Innocent reasons'),
        element('ul', {}, ...row.innocent.map((it) => element('li', {}, isolated(it)))),
      ),
    );
  }
  if (row.fields.length > 0) {
    parts.push(
      element(
        'p',
        { class: 'fields' },
        'Found in ',
        ...row.fields.flatMap((field, at) => [at === 0 ? '' : ', ', element('code', {}, isolated(field))]),
      ),
    );
  }
  return element('li', { class: `card card-${direction}` }, ...parts);
};

/**
 * @param {string} title
 * @param {readonly Evidence[]} rows
 * @param {string} none
 */
const side = (title, rows, none) =>
  element(
    'section',
    { class: 'side' },
    element('h3', {}, title),
    rows.length === 0 ? element('p', { class: 'note' }, none) : element('ul', { class: 'cards' }, ...rows.map(card)),
  );

/**
 * Evidence for and against, side by side, and what was noted without weight.
 * @param {Person} person
 */
export const evidenceSections = (person) => {
  const noted = person.evidence.filter((row) => row.bits === 0);
  const sections = [
    element(
      'div',
      { class: 'sides' },
      side(
        'What raises it',
        person.evidence.filter((row) => row.bits > 0),
        'Nothing was seen that raises it.',
      ),
      side(
        'What lowers it',
        person.evidence.filter((row) => row.bits < 0),
        'Nothing was seen that lowers it.',
      ),
    ),
  ];
  if (noted.length > 0) sections.push(element('div', {}, side('Noted, without weight', noted, '')));
  return sections;
};

/**
 * The questions of everything that raises the score or was noted, each once.
 * @param {Person} person
 */
export const questions = (person) => {
  const asks = [...new Set(person.evidence.filter((row) => row.bits >= 0 && row.ask !== '').map((row) => row.ask))];
  if (asks.length === 0) return [];
  return [
    element(
      'section',
      { class: 'questions' },
      element('h3', {}, 'Questions to ask'),
      element('ol', {}, ...asks.map((ask) => element('li', {}, isolated(ask)))),
    ),
  ];
};

/**
 * What could not run, by what was missing.
 * @param {Person} person
 */
export const notRun = (person) => {
  const groups = [...person.notRun].sort((a, b) => b[1].length - a[1].length);
  const count = person.of - person.ran;
  const title = element('h3', {}, `Not run: ${count} of ${person.of} checks`);
  if (groups.length === 0) return element('section', { class: 'not-run' }, title);
  const items = groups.map(([why, signals]) =>
    element(
      'li',
      {},
      element(
        'details',
        {},
        element('summary', {}, element('span', { class: 'not-run-count' }, String(signals.length)), ' ', isolated(why)),
        element('p', {}, signals.join(', ')),
      ),
    ),
  );
  return element(
    'section',
    { class: 'not-run' },
    title,
    element('p', { class: 'note' }, 'A check that did not run counts neither for nor against.'),
    element('ul', { class: 'plain' }, ...items),
  );
};
