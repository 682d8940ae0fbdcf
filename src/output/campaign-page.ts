import type { Campaign, CampaignEdge, CampaignMember } from '../engine/contract/campaign.ts';
import { kindsHeld } from './campaign-kinds.ts';
import { roundBits, whoOf } from './explain-links.ts';
import { textBars, weekly } from './growth.ts';
import { decidedCounts, decidedInWords, rarityInWords, spanOf, tieLabel, tieLabels } from './link-words.ts';
import { faint, hanging, heading, type Page, type PageOptions, paragraph, readingPage } from './text/page.ts';
import { printable } from './text/visible.ts';
import { right } from './text/width.ts';
import { counted, countOf, peopleOf, rule } from './words.ts';

const MOST_SHARED = 20;
const MOST_ROLES = 8;
const LONGEST_BARS = 60;

/** Names of the people of a campaign by application id. */
const namesOf = ({ members }: Campaign): ReadonlyMap<string, string> =>
  new Map(
    members.flatMap(({ name, applications }) => (name === null ? [] : applications.map((id) => [id, name] as const))),
  );

const head = (page: Page, campaign: Campaign): readonly string[] => {
  const about = [
    peopleOf(campaign.people),
    countOf(campaign.applications, 'application'),
    printable(spanOf(campaign.firstSeen, campaign.lastSeen)),
    decidedCounts(campaign.decided),
  ].filter((part) => part !== '');
  return [
    ...paragraph(page, `Campaign ${printable(campaign.id)}`).map((line) => page.paint('strong', line)),
    ...paragraph(page, about.join(' · ')),
    ...(campaign.formerIds.length === 0
      ? []
      : faint(page, paragraph(page, `Merged from ${campaign.formerIds.map(printable).join(', ')}`))),
  ];
};

const growth = (page: Page, campaign: Campaign): readonly string[] => {
  const { from, to, counts } = weekly(campaign.growth);
  if (counts.length === 0) return [];
  return [
    ...heading(page, 'Applications per week'),
    ...hanging(
      page,
      `  ${textBars(counts, Math.min(LONGEST_BARS, page.columns - 30))}  `,
      printable(`${from} to ${to}`),
    ),
  ];
};

const shared = (page: Page, campaign: Campaign): readonly string[] => {
  const { shared: values } = campaign;
  const lines = values.slice(0, MOST_SHARED).flatMap((it) => {
    const said = [
      `${tieLabel[it.kind]}: ${printable(it.value)}`,
      `shared by ${counted(it.members)} here, ${rarityInWords(it)} anywhere`,
      printable(spanOf(it.firstSeen, it.lastSeen)),
    ];
    return hanging(page, `${right(counted(it.members), 6)}  `, said.join(' · '));
  });
  const rest = values.length - MOST_SHARED;
  return [
    ...heading(page, 'What holds it together'),
    ...lines,
    ...(rest > 0 ? [`${right(String(rest), 6)}  more values`] : []),
    ...kindsHeld(campaign)
      .filter(({ listed }) => listed === 'without')
      .flatMap(({ kind, members }) =>
        hanging(page, `${right(counted(members), 6)}  `, `${tieLabel[kind]}, alike among them`),
      ),
  ];
};

const roles = (page: Page, { roles: titles }: Campaign): readonly string[] => {
  if (titles.length === 0) return [];
  const rest = titles.length - MOST_ROLES;
  return [
    ...heading(page, 'What they applied for'),
    ...titles
      .slice(0, MOST_ROLES)
      .flatMap(({ title, applications }) => hanging(page, `${right(counted(applications), 6)}  `, printable(title))),
    ...(rest > 0 ? [`${right(String(rest), 6)}  more roles`] : []),
  ];
};

const edge = (
  page: Page,
  name: string,
  of: { readonly edge: CampaignEdge; readonly names: ReadonlyMap<string, string> },
): readonly string[] =>
  hanging(
    page,
    `  ${name}  `,
    `${whoOf(of.edge.left, of.names)} and ${whoOf(of.edge.right, of.names)}, ${roundBits(of.edge.bits)} bits: ${tieLabels(of.edge.kinds)}`,
  );

const edges = (page: Page, campaign: Campaign): readonly string[] => {
  const names = namesOf(campaign);
  return [
    ...heading(page, 'Its strongest and its weakest edge'),
    ...edge(page, 'strongest', { edge: campaign.strongest, names }),
    ...edge(page, 'weakest  ', { edge: campaign.weakest, names }),
    ...faint(page, paragraph(page, 'Without the weakest edge it would fall into two.', 2)),
  ];
};

const member = (page: Page, it: CampaignMember, place: number): readonly string[] => {
  const lead = `${right(`${place}.`, 5)} ${it.membership === 'uncertain' ? '?' : ' '} `;
  const who = it.name === null ? 'name erased' : printable(it.name);
  const facts = [
    who,
    `held by ${roundBits(it.bits)} bits`,
    it.applications.map(printable).join(', '),
    ...(it.decided === null ? [] : [decidedInWords[it.decided]]),
    ...(it.membership === 'uncertain' ? ['uncertain member'] : []),
  ];
  const indent = lead.length;
  return [
    ...hanging(page, lead, facts.join(' · ')),
    ...it.because.flatMap((reason) => paragraph(page, printable(reason), indent)),
    ...faint(
      page,
      it.removedIf.length === 0 ? [] : paragraph(page, `Out if explained: ${tieLabels(it.removedIf)}`, indent),
    ),
  ];
};

const members = (page: Page, campaign: Campaign): readonly string[] => {
  const uncertain = campaign.members.filter((it) => it.membership === 'uncertain').length;
  return [
    ...heading(page, `Who is in it, and why${uncertain === 0 ? '' : ` (? marks ${counted(uncertain)} uncertain)`}`),
    ...campaign.members.flatMap((it, index) => member(page, it, index + 1)),
  ];
};

/**
 * One campaign in full for a terminal: growth, shared values with their rarity, roles, strongest and weakest edge, and
 * every member with the reasons. At most `columns` wide (at least 50, at most 110); ends with a line break.
 */
export const renderCampaign = (campaign: Campaign, options: PageOptions): string => {
  const page = readingPage(options);
  const lines = [
    ...head(page, campaign),
    ...growth(page, campaign),
    ...shared(page, campaign),
    ...roles(page, campaign),
    ...edges(page, campaign),
    ...members(page, campaign),
    '',
    ...paragraph(page, `Being in a campaign is a reason to ask, not proof. ${rule}`),
  ];
  return `${lines.join('\n')}\n`;
};
