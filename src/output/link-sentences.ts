import { tieLabel } from './link-words.ts';
import type { LinkSummary } from './report.ts';
import { clip } from './text/visible.ts';
import { counted, countOf, peopleOf } from './words.ts';

/** Longest value in a list, in UTF-16 units. */
const LONGEST_VALUE = 48;

const moved = ({ up, down }: { readonly up: number; readonly down: number }): string =>
  `${counted(up)} up, ${counted(down)} down`;

const found = (links: LinkSummary): string => {
  if (links.links === 0) return 'No application shares anything with another that counts.';
  return `${countOf(links.linkedApplications, 'application')} ${links.linkedApplications === 1 ? 'has' : 'have'} ${countOf(links.links, 'link')} to others.`;
};

const gathered = (links: LinkSummary): string => {
  if (links.campaigns === 0) return 'No campaign was found.';
  if (links.campaigns === 1) return `1 campaign holds ${peopleOf(links.peopleInCampaigns)}.`;
  return `${countOf(links.campaigns, 'campaign')} hold ${peopleOf(links.peopleInCampaigns)}, the largest ${counted(links.largestCampaign)}.`;
};

/**
 * What was found between applications, a sentence each. Values of applicants are left out; so is the sentence about
 * campaigns where a headline says it.
 */
export const linkSentences = (links: LinkSummary, campaigns: 'said' | 'left-out'): readonly string[] => [
  found(links),
  ...(campaigns === 'said' ? [gathered(links)] : []),
  ...(links.overflowing === 0
    ? []
    : [
        `${countOf(links.overflowing, 'value')} ${links.overflowing === 1 ? 'was' : 'were'} shared by too many applications to compare them all.`,
      ]),
  ...(links.decisions === undefined
    ? []
    : [`${countOf(links.decisions.used, 'decision')} by people ${links.decisions.used === 1 ? 'was' : 'were'} used.`]),
  ...(links.hindsight === undefined
    ? []
    : [
        `${countOf(links.hindsight.changed, 'application')} changed band because of later information: ${moved(links.hindsight)}.`,
      ]),
  ...(links.challenger === undefined
    ? []
    : [
        `By the challenger’s weights ${countOf(links.challenger.changedBand, 'application')} would change band: ${moved(links.challenger)}.`,
      ]),
];

/** A value that so many people share that it does not link them. The value is what an applicant typed. */
export const commonValueOf = ({ kind, value, people }: LinkSummary['commonValues'][number]): string =>
  `${tieLabel[kind]} ${clip(value, LONGEST_VALUE)} (${peopleOf(people)})`;
