import { element, isolated, signed } from './dom.js';

/** @import { Link, Person, Tie } from './people.js' */

/** @param {string} id */
export const campaignAddress = (id) => `#campaign=${encodeURIComponent(id)}`;

/** @param {number} count */
const people = (count) => `${count} ${count === 1 ? 'person' : 'people'}`;

/** @param {Tie} tie */
const tieItem = (tie) =>
  element(
    'li',
    { class: tie.explained === '' ? 'tie' : 'tie tie-explained' },
    element('span', { class: 'tie-bits' }, tie.explained === '' ? signed(tie.bits, 1) : '–'),
    ' ',
    element('span', { class: 'tie-what' }, isolated(tie.what)),
    ' ',
    element(
      'span',
      { class: 'tie-how' },
      isolated(tie.level),
      tie.people === 0 ? ' · ' : ` · is shared by ${people(tie.people)} · `,
      isolated(tie.seen),
      tie.explained === '' ? '' : ` · ${tie.explained}`,
    ),
  );

/**
 * @param {Link} link
 * @param {ReadonlyMap<string, string>} names
 */
const linkItem = (link, names) => {
  const name = names.get(link.id);
  const known = name !== undefined;
  const who = known
    ? element('a', { class: 'link-who', href: `#person=${encodeURIComponent(link.id)}` }, isolated(name))
    : element('span', { class: 'link-who' }, isolated(link.id));
  return element(
    'li',
    { class: 'link' },
    element(
      'p',
      { class: 'link-head' },
      element('span', { class: 'weight' }, link.bits === 0 ? '–' : signed(link.bits, 1)),
      ' ',
      who,
      ' ',
      known ? element('code', {}, isolated(link.id)) : '',
      ' ',
      link.decided === '' ? '' : element('span', { class: 'tag' }, link.decided),
    ),
    element('p', { class: 'link-relation' }, `${link.relation} · chance that they are one: ${link.chanceOfOne}`),
    element('ul', { class: 'ties' }, ...link.ties.map(tieItem)),
  );
};

/**
 * Other applications that share something with this one, and what.
 * @param {Person} person
 * @param {ReadonlyMap<string, string>} names of the people of the page, by application
 */
export const links = (person, names) => {
  if (person.links.length === 0) return [];
  const rest = person.linksLeftOut;
  return [
    element(
      'section',
      { class: 'links' },
      element('h3', {}, 'Linked applications'),
      element(
        'p',
        { class: 'note' },
        'In bits for one operator behind both. To share something is a reason to ask, not proof.',
      ),
      element('ul', { class: 'link-list' }, ...person.links.map((link) => linkItem(link, names))),
      rest === 0
        ? ''
        : element('p', { class: 'note' }, `${rest} more ${rest === 1 ? 'link' : 'links'}, in the results.`),
    ),
  ];
};

/**
 * In which campaign the person is, and how firmly.
 * @param {Person} person
 * @param {ReadonlyMap<string, number>} sizes people in each campaign of the page
 */
export const campaignStrip = (person, sizes) => {
  const { campaign } = person;
  if (campaign === undefined) return [];
  const size = sizes.get(campaign.id);
  const name =
    size === undefined
      ? element('b', {}, isolated(campaign.id))
      : element('a', { href: campaignAddress(campaign.id) }, isolated(campaign.id));
  const others = size === undefined ? '' : ` with ${people(size - 1).replace(' ', ' other ')}`;
  return [
    element(
      'p',
      { class: 'campaign-strip' },
      'In campaign ',
      name,
      `${others} · ${campaign.membership}, held by ${signed(campaign.bits, 1)} bits`,
    ),
  ];
};
