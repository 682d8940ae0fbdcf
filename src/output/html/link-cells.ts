import type { Link, Membership, Tie } from '../../engine/contract/result.ts';
import {
  chanceOf,
  decidedInWords,
  explainedInWords,
  membershipInWords,
  relationInWords,
  spanOf,
  tieInWords,
  tieLabel,
} from '../link-words.ts';
import { clip, visible } from '../text/visible.ts';
import { percent } from '../words.ts';
import type { CampaignCell, LinkCell, TieCell } from './person-row.ts';

/** Links of one person in the page, so that a dense campaign stays quick to open; all are in the results. */
export const MOST_LINKS = 8;
const MOST_TIES = 5;
const LONGEST_ID = 200;

/** Keeps a text once and gives its index. */
type Keep = (text: string) => number;

const hundredths = (bits: number): number => Math.round(bits * 100);

const tieCell = (tie: Tie, keep: Keep): TieCell => [
  keep(tieInWords(tie)),
  keep(tie.level),
  tie.value === '' ? 0 : tie.people,
  keep(spanOf(tie.firstSeen, tie.lastSeen)),
  hundredths(tie.bits),
  tie.explained === null ? -1 : keep(explainedInWords[tie.explained]),
];

export const linkCell = (link: Link, keep: Keep): LinkCell => [
  visible(clip(link.applicationId, LONGEST_ID)),
  keep(tieLabel[link.via]),
  hundredths(link.bits),
  keep(relationInWords[link.relation]),
  keep(percent(chanceOf(link.samePersonBits))),
  link.decided === null ? -1 : keep(decidedInWords[link.decided]),
  link.ties.slice(0, MOST_TIES).map((tie) => tieCell(tie, keep)),
];

export const campaignCell = (membership: Membership | null, keep: Keep): CampaignCell | null =>
  membership === null
    ? null
    : [
        keep(clip(membership.id, LONGEST_ID)),
        keep(membershipInWords[membership.membership]),
        hundredths(membership.bits),
      ];
