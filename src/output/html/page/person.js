import { bandChip, counted, element, isolated } from './dom.js';
import { evidenceSections, notRun, questions } from './evidence.js';
import { campaignStrip, links } from './links.js';
import { waterfall } from './waterfall.js';

/** @import { Catalogue } from '../person-row.ts' */
/** @import { Person } from './people.js' */

/** @param {Person['chance']} chance */
const intervalBar = ({ probability, low, high }) => {
  const range = element('span', { class: 'interval-range' });
  range.style.left = `${low * 100}%`;
  range.style.width = `${(high - low) * 100}%`;
  const point = element('span', { class: 'interval-point' });
  point.style.left = `${probability * 100}%`;
  return element('div', { class: 'interval', 'aria-hidden': 'true' }, range, point);
};

/**
 * @param {string} term
 * @param {string} value
 * @param {...(Node | string)} rest
 */
const fact = (term, value, ...rest) =>
  element(
    'div',
    { class: 'fact' },
    element('dt', {}, term),
    element('dd', {}, element('span', { class: 'fact-value' }, value), ...rest),
  );

/** @param {Person} person */
const facts = (person) => {
  const [probability, odds, low, high] = person.chance.words;
  const said = element('span', { class: 'fact-words' }, odds);
  const interval = element('span', { class: 'fact-words' }, `90% interval ${low} to ${high}`);
  return element(
    'dl',
    { class: 'facts' },
    fact('Chance of a misrepresented identity', probability, said, intervalBar(person.chance), interval),
    fact('Score', person.score.toFixed(1), element('span', { class: 'fact-words' }, 'of 100, for ordering')),
    fact(
      'Checks that ran',
      `${person.ran}/${person.of}`,
      element(
        'span',
        { class: 'fact-words' },
        person.of > person.ran ? `${person.of - person.ran} could not run` : 'all of them',
      ),
    ),
  );
};

/**
 * @param {Person} person
 * @param {Catalogue} catalogue
 * @param {{ readonly close: () => void, readonly print: () => void }} actions
 */
const head = (person, catalogue, actions) => {
  const back = element('button', { type: 'button', class: 'quiet back' }, '← Ranking');
  back.addEventListener('click', actions.close);
  const print = element('button', { type: 'button', class: 'quiet print' }, 'Print');
  print.addEventListener('click', actions.print);
  const about = [
    ...(person.job === '' ? [] : [isolated(person.job)]),
    ...(person.receivedAt === '' ? [] : [element('span', {}, 'received ', isolated(person.receivedAt))]),
    element('code', {}, isolated(person.id)),
  ];
  return element(
    'header',
    { class: 'person-head' },
    element(
      'div',
      { class: 'person-bar' },
      back,
      bandChip(person.band),
      element('span', { class: 'person-rank' }, `${counted(person.rank)} of ${counted(catalogue.screened)}`),
      print,
    ),
    element('h2', { id: 'person-name', tabindex: '-1' }, isolated(person.name)),
    element('p', { class: 'about' }, ...about.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))),
  );
};

/**
 * What the page knows beside the person.
 * @typedef {object} Around
 * @property {Catalogue} catalogue
 * @property {ReadonlyMap<string, string>} names of the people of the page, by application
 * @property {ReadonlyMap<string, number>} sizes people in each campaign of the page
 */

/**
 * Everything about one person, as the children of the reading pane.
 * @param {Person} person
 * @param {Around} around
 * @param {{ readonly close: () => void, readonly print: () => void }} actions
 */
export const personView = (person, { catalogue, names, sizes }, actions) => [
  head(person, catalogue, actions),
  facts(person),
  ...campaignStrip(person, sizes),
  element('section', {}, element('h3', {}, 'How the total is made'), waterfall(person, catalogue.lines)),
  ...questions(person),
  ...evidenceSections(person),
  ...links(person, names),
  notRun(person),
];
