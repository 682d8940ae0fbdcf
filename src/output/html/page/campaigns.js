import { bandChip, element } from './dom.js';

/** @import { Person } from './people.js' */

/**
 * Marks in the picture whom the pointer or the focus is on, with the lines that hold this person.
 * @param {Element} campaign
 * @param {string | undefined} number
 */
const point = (campaign, number) => {
  const ends = number === undefined ? '' : `[data-from="${number}"], [data-to="${number}"]`;
  const lines = number === undefined ? [] : [...campaign.querySelectorAll(ends)];
  const near = new Set([number]);
  for (const line of lines) for (const end of ['data-from', 'data-to']) near.add(line.getAttribute(end) ?? '');
  for (const line of campaign.querySelectorAll('.graph line'))
    line.classList.toggle('is-far', number !== undefined && !lines.includes(line));
  for (const node of campaign.querySelectorAll('.graph .node'))
    node.classList.toggle('is-far', number !== undefined && !near.has(node.getAttribute('data-number') ?? ''));
  for (const member of campaign.querySelectorAll('.member'))
    member.classList.toggle('is-near', number !== undefined && member.getAttribute('data-number') === number);
};

/** @param {Element} campaign */
const listen = (campaign) => {
  /** @param {Event} event */
  const onto = (event) => {
    const part = event.target instanceof Element ? event.target.closest('[data-number]') : null;
    point(campaign, part?.getAttribute('data-number') ?? undefined);
  };
  campaign.addEventListener('pointerover', onto);
  campaign.addEventListener('focusin', onto);
  campaign.addEventListener('pointerleave', () => point(campaign, undefined));
};

/** Opens the campaign of the address, with what it stands in. */
export const openAddressed = () => {
  if (!window.location.hash.startsWith('#campaign=')) return;
  const body = document.getElementById(window.location.hash.slice(1));
  for (let at = body?.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  body?.parentElement?.scrollIntoView();
};

/**
 * Adds to each member where the person stands in the ranking, and to each campaign a way to its people there.
 * @param {readonly Person[]} everyone
 * @param {(campaign: string) => void} show shows the people of a campaign in the ranking
 */
export const enliven = (everyone, show) => {
  const people = new Map(everyone.map((person) => [person.id, person]));
  for (const member of document.querySelectorAll('.member')) {
    const person = people.get(member.getAttribute('data-person') ?? '');
    if (person !== undefined) member.querySelector('.member-name')?.after(bandChip(person.band));
  }
  for (const campaign of document.querySelectorAll('.campaign')) {
    listen(campaign);
    const id = campaign.querySelector('.campaign-id')?.textContent ?? '';
    if (!everyone.some((person) => person.campaign?.id === id)) continue;
    const button = element('button', { type: 'button', class: 'quiet' }, 'Show them in the ranking');
    button.addEventListener('click', () => show(id));
    campaign.querySelector('.campaign-members')?.prepend(element('p', { class: 'campaign-actions' }, button));
  }
  openAddressed();
};
