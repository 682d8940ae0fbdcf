import type { Campaign, CampaignEdge, CampaignMember } from '../../engine/contract/campaign.ts';
import { kindsHeld } from '../campaign-kinds.ts';
import { roundBits } from '../explain-links.ts';
import {
  decidedCounts,
  decidedInWords,
  membershipInWords,
  rarityInWords,
  spanOf,
  tieLabel,
  tieLabels,
} from '../link-words.ts';
import { clip } from '../text/visible.ts';
import { counted, countOf, peopleOf } from '../words.ts';
import { campaignAnchor, personAnchor } from './anchor.ts';
import { graph } from './graph.ts';
import { html, isolated, type Markup } from './markup.ts';
import { sparkline } from './sparkline.ts';

const MOST_SHARED = 8;
const MOST_ROLES = 6;
const MOST_MEMBERS = 200;
const FIRST_MEMBERS = 12;
const MOST_REASONS = 4;
const MOST_APPLICATIONS = 6;
const LONGEST_ID = 100;

const kindsOf = (campaign: Campaign): string => {
  const kinds = kindsHeld(campaign).map(({ kind }) => kind);
  return kinds.length === 0
    ? ''
    : `shares ${tieLabels(kinds.slice(0, 3))}${kinds.length > 3 ? `, ${kinds.length - 3} more` : ''}`;
};

/** A bar without style attributes, which the content policy forbids. */
const shareBar = (share: number): Markup =>
  html`<svg class="share-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(0.5, Math.min(1, share) * 100).toFixed(1)}" height="4"/></svg>`;

const shared = (campaign: Campaign): Markup => {
  const items = campaign.shared.slice(0, MOST_SHARED).map(
    (it) => html`
              <li><p><span class="kind">${tieLabel[it.kind]}</span> <span class="value">${isolated(it.value)}</span></p>${shareBar(it.members / Math.max(1, campaign.people))}<p class="note">shared by ${counted(it.members)} here, ${rarityInWords(it)} anywhere · ${clip(spanOf(it.firstSeen, it.lastSeen), 60)}</p></li>`,
  );
  const rest = campaign.shared.length - items.length;
  const resembling = kindsHeld(campaign)
    .filter(({ listed }) => listed === 'without')
    .map(
      ({ kind, members: held }) => html`
              <li><p><span class="kind">${tieLabel[kind]}</span></p>${shareBar(held / Math.max(1, campaign.people))}<p class="note">alike among ${peopleOf(held)} here</p></li>`,
    );
  return html`
            <h4>What holds it together</h4>
            <ul class="shared">${items}${resembling}${rest > 0 ? html`<li class="note">${countOf(rest, 'more value')}</li>` : []}
            </ul>`;
};

const roles = ({ roles: titles }: Campaign): Markup | readonly Markup[] =>
  titles.length === 0
    ? []
    : html`
            <h4>What they applied for</h4>
            <ul class="roles">${titles.slice(0, MOST_ROLES).map(({ title, applications }) => html`<li>${isolated(title)} <span class="number">${counted(applications)}</span></li>`)}${titles.length > MOST_ROLES ? html`<li class="note">${countOf(titles.length - MOST_ROLES, 'more role')}</li>` : []}</ul>`;

const numbersOf = ({ members }: Campaign): ReadonlyMap<string, string> =>
  new Map(
    members.flatMap(({ applications, name }, index) =>
      applications.map((id) => [id, `${index + 1}. ${name ?? 'name erased'}`] as const),
    ),
  );

const edge = (
  title: string,
  { left, right, bits, kinds }: CampaignEdge,
  people: ReadonlyMap<string, string>,
): Markup => html`
              <div><dt>${title} <span class="number">${roundBits(bits)}</span></dt><dd>${isolated(people.get(left) ?? left)} and ${isolated(people.get(right) ?? right)}: ${tieLabels(kinds)}</dd></div>`;

const edges = (campaign: Campaign): Markup => {
  const people = numbersOf(campaign);
  return html`
            <h4>Strongest and weakest edge</h4>
            <dl class="ends">${edge('Strongest', campaign.strongest, people)}${edge('Weakest that it needs', campaign.weakest, people)}
            </dl>`;
};

const member = (it: CampaignMember, index: number): Markup => {
  const [first = ''] = it.applications;
  const more = it.applications.length - MOST_APPLICATIONS;
  const facts = [
    ...(it.membership === 'uncertain'
      ? [html`<span class="tag tag-uncertain">${membershipInWords.uncertain}</span>`]
      : []),
    ...(it.decided === null ? [] : [html`<span class="tag">${decidedInWords[it.decided]}</span>`]),
  ];
  return html`
            <li class="member" value="${index + 1}" data-number="${index + 1}" data-person="${clip(first, LONGEST_ID * 2)}">
              <p class="member-head"><span class="member-number" aria-hidden="true">${index + 1}</span><a class="member-name" href="#${personAnchor(first)}">${isolated(it.name ?? 'name erased')}</a><span class="member-bits">${roundBits(it.bits)} bits</span>${facts}</p>
              <p class="member-ids">${it.applications.slice(0, MOST_APPLICATIONS).map((id, at) => html`${at === 0 ? '' : ', '}<code>${isolated(clip(id, LONGEST_ID))}</code>`)}${more > 0 ? `, ${more} more` : ''}</p>
              <ul class="because">${it.because.slice(0, MOST_REASONS).map((reason) => html`<li>${isolated(reason)}</li>`)}</ul>${it.removedIf.length === 0 ? [] : html`<p class="note">Out of it if explained: ${tieLabels(it.removedIf)}</p>`}
            </li>`;
};

const members = (campaign: Campaign): Markup => {
  const items = campaign.members.slice(0, MOST_MEMBERS).map(member);
  const rest = items.slice(FIRST_MEMBERS);
  const left = campaign.members.length - items.length;
  return html`
          <h4>Who is in it, and why</h4>
          <ol class="members">${items.slice(0, FIRST_MEMBERS)}
          </ol>${
            rest.length === 0
              ? []
              : html`
          <details class="more"><summary>${rest.length} more people</summary><ol class="members" start="${FIRST_MEMBERS + 1}">${rest}
          </ol>${left > 0 ? html`<p class="note">${peopleOf(left)} beyond these: gatehouse campaigns RESULTS ID lists all.</p>` : []}</details>`
          }`;
};

/** One campaign: a line that says what it is, and on opening it everything about it. */
export const campaignCard = (campaign: Campaign, open: 'open' | 'closed'): Markup => {
  const decided = decidedCounts(campaign.decided);
  const merged = campaign.formerIds.slice(0, 5).map((id) => clip(id, LONGEST_ID));
  const id = clip(campaign.id, LONGEST_ID);
  return html`
        <details class="campaign" ${open === 'open' ? html`open` : []}>
          <summary><h3 class="campaign-id">${isolated(id)}</h3><span class="campaign-size">${peopleOf(campaign.people)}, ${countOf(campaign.applications, 'application')}</span><span class="campaign-kinds">${kindsOf(campaign)}</span><span class="campaign-when">${clip(spanOf(campaign.firstSeen, campaign.lastSeen), 60)}${sparkline(campaign)}</span>${decided === '' ? [] : html`<span class="campaign-decided">${decided}</span>`}</summary>
          <div class="campaign-body" id="${campaignAnchor(campaign.id)}">${graph(campaign)}
            <div class="campaign-facts">${shared(campaign)}${roles(campaign)}${edges(campaign)}${merged.length === 0 ? [] : html`<p class="note">Merged from ${merged.map((former, at) => html`${at === 0 ? '' : ', '}${isolated(former)}`)}</p>`}
            </div>
            <div class="campaign-members">${members(campaign)}
            </div>
          </div>
        </details>`;
};
