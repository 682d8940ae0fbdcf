import type { Campaign } from '../engine/contract/campaign.ts';
import type { Link, Result, Tie } from '../engine/contract/result.ts';
import {
  chanceOf,
  decidedInWords,
  membershipInWords,
  relationInWords,
  spanOf,
  tieFacts,
  tieInWords,
  tieLabel,
} from './link-words.ts';
import { faint, hanging, heading, type Page, paragraph } from './text/page.ts';
import { printable } from './text/visible.ts';
import { right } from './text/width.ts';
import { countOf, peopleOf, percent, signedBits } from './words.ts';

/** What is known beside the result itself. */
export interface Surroundings {
  /** Names of other applicants by application id. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /** The campaign that the result names. */
  readonly campaign?: Campaign | undefined;
}

const MOST_TIES = 6;

/** A sum of bits with its sign, rounded to tenths. */
export const roundBits = (bits: number): string => signedBits(Math.round(bits * 100), 1);

/** The applicant by name, where it is known, and by application. */
export const whoOf = (id: string, names: Surroundings['names']): string => {
  const name = names?.get(id);
  return printable(name === undefined ? id : `${name} (${id})`);
};

/** One thing that two applications share, as lines that start `indent` columns in. */
const tieLines = (page: Page, tie: Tie, indent: number): readonly string[] => {
  const lead = `${' '.repeat(indent)}${right(tie.explained === null ? roundBits(tie.bits) : '–', 6)}  `;
  const said = [tieInWords(tie), ...tieFacts(tie)].map(printable).join(' · ');
  const lines = hanging(page, lead, said);
  return tie.explained === null ? lines : faint(page, lines);
};

const linkLines = (page: Page, link: Link, { names }: Surroundings): readonly string[] => {
  // Links to oneself and to nobody knows whom speak for no operator.
  const lead = `  ${right(link.bits === 0 ? '–' : roundBits(link.bits), 6)}  `;
  const said = [
    whoOf(link.applicationId, names),
    `by ${tieLabel[link.via]}`,
    `${relationInWords[link.relation]} (chance that they are one: ${percent(chanceOf(link.samePersonBits))})`,
    ...(link.decided === null ? [] : [decidedInWords[link.decided]]),
  ].join(' · ');
  const rest = link.ties.length - MOST_TIES;
  return [
    ...hanging(page, lead, said),
    ...link.ties.slice(0, MOST_TIES).flatMap((tie) => tieLines(page, tie, lead.length)),
    ...(rest > 0 ? [`${' '.repeat(lead.length)}${right('', 6)}  ${countOf(rest, 'more tie')}`] : []),
  ];
};

/** The other applications that share something with this one, and what; nothing when there are none. */
export const linkedApplications = (page: Page, result: Result, around: Surroundings): readonly string[] => {
  const { links, linksLeftOut } = result;
  if (links.length === 0) return [];
  return [
    ...heading(
      page,
      `Linked applications: ${links.length}${linksLeftOut > 0 ? ` of ${links.length + linksLeftOut}` : ''}`,
    ),
    ...faint(
      page,
      paragraph(page, 'In bits for one operator behind both. To share something is a reason to ask, not proof.'),
    ),
    ...links.flatMap((link) => linkLines(page, link, around)),
  ];
};

/** In which campaign the person is, how firmly, and how large it is. */
export const campaignLine = (page: Page, result: Result, { campaign }: Surroundings): readonly string[] => {
  const { campaign: membership } = result;
  if (membership === null) return [];
  const size =
    campaign === undefined
      ? []
      : [
          `${peopleOf(campaign.people)} and ${countOf(campaign.applications, 'application')}, ${printable(spanOf(campaign.firstSeen, campaign.lastSeen))}`,
        ];
  const said = [
    `Campaign ${printable(membership.id)}: ${membershipInWords[membership.membership]}, held by ${roundBits(membership.bits)} bits`,
    ...size,
  ].join('; ');
  return ['', ...paragraph(page, `${said}. gatehouse campaigns RESULTS ID shows it in full.`)];
};
