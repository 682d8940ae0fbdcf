import type { Campaign } from '../../engine/contract/campaign.ts';
import { linkSentences } from '../link-sentences.ts';
import { tieLabel } from '../link-words.ts';
import type { LinkSummary } from '../report.ts';
import { clip } from '../text/visible.ts';
import { counted, countOf, peopleOf } from '../words.ts';
import { campaignCard } from './campaign-card.ts';
import { html, isolated, type Markup } from './markup.ts';

const FIRST = 8;
const MOST_COMMON = 8;
const LONGEST_VALUE = 120;

/** The campaigns that a report shows, largest first, and how many there are in all. */
export interface ReportCampaigns {
  readonly shown: readonly Campaign[];
  readonly total: number;
  readonly people: number;
}

const headline = ({ total, people }: ReportCampaigns): string =>
  total === 0
    ? 'No campaigns'
    : `${countOf(total, 'campaign')} hold${total === 1 ? 's' : ''} ${peopleOf(people)} together`;

const common = ({ commonValues }: LinkSummary): Markup | readonly Markup[] => {
  if (commonValues.length === 0) return [];
  const items = commonValues
    .slice(0, MOST_COMMON)
    .map(
      ({ kind, value, people }) =>
        html`<li><span>${tieLabel[kind]} ${isolated(clip(value, LONGEST_VALUE))}</span> <span>${peopleOf(people)}</span></li>`,
    );
  return html`
      <details class="common"><summary>${countOf(commonValues.length, 'value')} too common to link anybody</summary><ul class="counts">${items}</ul>${commonValues.length > MOST_COMMON ? html`<p class="note">${counted(commonValues.length - MOST_COMMON)} more</p>` : []}</details>`;
};

const findings = (links: LinkSummary): Markup => html`
      <ul class="findings">${linkSentences(links, 'left-out').map((said) => html`<li>${said}</li>`)}</ul>${common(links)}`;

const cards = (campaigns: readonly Campaign[]): Markup => {
  const all = campaigns.map((campaign, index) => campaignCard(campaign, index === 0 ? 'open' : 'closed'));
  const rest = all.slice(FIRST);
  return html`
      <div class="campaign-list">${all.slice(0, FIRST)}
      </div>${
        rest.length === 0
          ? []
          : html`
      <details class="more-campaigns"><summary>${countOf(rest.length, 'more campaign')}</summary><div class="campaign-list">${rest}
      </div></details>`
      }`;
};

/** What was found between applications: counts, values beyond the guard, and each campaign with its members. */
export const campaignsSection = (
  links: LinkSummary | undefined,
  campaigns: ReportCampaigns | undefined,
): Markup | readonly Markup[] => {
  if (links === undefined && campaigns === undefined) return [];
  const known = campaigns ?? { shown: [], total: 0, people: 0 };
  const { shown } = known;
  const left = known.total - shown.length;
  return html`
    <section id="campaigns" aria-labelledby="campaigns-title">
      <h2 id="campaigns-title">${headline(known)}</h2>
      <p class="note">A campaign is several people whose applications share what few others have. To be in one is a reason to ask, not proof: each member has a reason that can be checked, and what would take the person out.</p>${links === undefined ? [] : findings(links)}${shown.length === 0 ? [] : cards(shown)}${
        left > 0
          ? html`
      <p class="note">${countOf(left, 'smaller campaign')} not shown: gatehouse campaigns RESULTS lists them.</p>`
          : []
      }
    </section>`;
};
