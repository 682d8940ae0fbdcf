import { element, signed } from './dom.js';

/** @import { Catalogue } from '../person-row.ts' */
/** @import { Person } from './people.js' */

/**
 * @typedef {object} Step
 * @property {string} label
 * @property {number} from running total before, in hundredths of a bit
 * @property {number} to running total after
 * @property {'start' | 'reason' | 'total'} part
 */

/**
 * The running total from the start to the sum: every step begins where the one before it ended.
 * @param {Person} person
 * @returns {readonly Step[]}
 */
export const stepsOf = (person) => {
  let at = person.prior;
  /** @type {Step[]} */
  const steps = [{ label: 'Before anything is seen', from: 0, to: at, part: 'start' }];
  for (const { label, bits } of person.evidence) {
    steps.push({ label, from: at, to: at + bits, part: 'reason' });
    at += bits;
  }
  return [...steps, { label: 'Total', from: 0, to: at, part: 'total' }];
};

/**
 * Places on an axis that holds all of `values`, in percent of its length.
 * @param {readonly number[]} values
 */
export const axisOf = (values) => {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  // A little room on the right, where the name of the last line stands.
  const span = Math.max(1, high - low) * 1.08;
  /** @param {number} value */
  const place = (value) => ((value - low) / span) * 100;
  return { place };
};

/**
 * @param {Step} step
 * @param {ReturnType<typeof axisOf>} axis
 */
const rowOf = (step, axis) => {
  const start = axis.place(Math.min(step.from, step.to));
  const bar = element('span', { class: `bar ${step.to > step.from ? 'raises' : 'lowers'}` });
  bar.hidden = step.from === step.to;
  bar.style.left = `${start}%`;
  bar.style.width = `${axis.place(Math.max(step.from, step.to)) - start}%`;
  return element(
    'tr',
    { class: `step step-${step.part}` },
    element('th', { scope: 'row' }, step.label),
    element('td', { class: 'track', 'aria-hidden': 'true' }, bar),
    element('td', { class: 'number' }, signed(step.to - step.from, 2)),
  );
};

/**
 * How the total is made, as a table of steps with a bar each.
 * @param {Person} person
 * @param {Catalogue['lines']} lines
 */
export const waterfall = (person, lines) => {
  const steps = stepsOf(person);
  const bands = /** @type {const} */ (['review', 'priority']).flatMap((name) => {
    const at = lines[name];
    return at === null ? [] : [{ name, at }];
  });
  const axis = axisOf([...steps.flatMap((step) => [step.from, step.to]), ...bands.map((band) => band.at)]);
  const scale = element('td', { class: 'track scale', 'aria-hidden': 'true' });
  const table = element(
    'table',
    { class: 'waterfall' },
    element(
      'caption',
      {},
      'Start and evidence add up to the total. One bit more doubles the odds; one bit less halves them.',
    ),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, element('span', { class: 'unseen' }, 'Step')),
        scale,
        element('th', { scope: 'col', class: 'number' }, 'Bits'),
      ),
    ),
    element('tbody', {}, ...steps.map((step) => rowOf(step, axis))),
  );
  for (const { name, at } of bands) {
    table.style.setProperty(`--${name}`, `${axis.place(at)}%`);
    scale.append(element('span', { class: `mark mark-${name}` }, name));
  }
  return table;
};
