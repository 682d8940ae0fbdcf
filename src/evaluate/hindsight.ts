import type { Truth } from '../simulate/truth.ts';
import type { FoundCampaign } from './campaign-counts.ts';
import { type Proportion, proportion } from './proportion.ts';

/** What was known about an application on the day it came. */
export interface SeenAtArrival {
  readonly truth: Truth;
  readonly flagged: boolean;
  /** A sure member of a campaign. */
  readonly inCampaign: boolean;
}

interface Side {
  of: number;
  clear: number;
  /** Sure members of a campaign when they came, and at the end. */
  joinedAtArrival: number;
  joinedAtEnd: number;
  /** Clear when they came; at the end in a campaign beside somebody else. */
  clearThenJoined: number;
}

/** Additive counts of what later applications tell about earlier ones. */
export interface HindsightCounts {
  readonly fraud: Side;
  /** First applications of campaigns of two or more. */
  readonly first: Side;
  readonly honest: Side;
}

export interface HindsightRow {
  readonly whose: keyof HindsightCounts;
  readonly joinedAtArrival: Proportion;
  readonly joinedAtEnd: Proportion;
  /** Of those that were clear when they came. */
  readonly clearThenJoined: Proportion;
}

const nobody = (): Side => ({ of: 0, clear: 0, joinedAtArrival: 0, joinedAtEnd: 0, clearThenJoined: 0 });

export const noHindsight = (): HindsightCounts => ({ fraud: nobody(), first: nobody(), honest: nobody() });

/** Sure members of campaigns in which there is more than one person. */
const joinedIn = (seen: readonly SeenAtArrival[], campaigns: readonly FoundCampaign[]): ReadonlySet<string> => {
  const people = new Map(seen.map(({ truth }) => [truth.applicationId, truth.person]));
  const joined = new Set<string>();
  for (const { members } of campaigns) {
    const certain = members.filter((it) => it.membership === 'member').map((it) => it.applicationId);
    if (new Set(certain.map((it) => people.get(it))).size > 1) for (const id of certain) joined.add(id);
  }
  return joined;
};

const count = (side: Side, { flagged, inCampaign }: SeenAtArrival, atEnd: boolean): void => {
  side.of += 1;
  if (inCampaign) side.joinedAtArrival += 1;
  if (atEnd) side.joinedAtEnd += 1;
  if (flagged) return;
  side.clear += 1;
  if (atEnd) side.clearThenJoined += 1;
};

/** Compares membership on the day of arrival with membership at the end. */
export const hindsightCounts = (
  seen: readonly SeenAtArrival[],
  campaigns: readonly FoundCampaign[],
): HindsightCounts => {
  const joined = joinedIn(seen, campaigns);
  const counts = noHindsight();
  const begun = new Set<string>();
  for (const it of seen) {
    const { campaign, fraud, applicationId } = it.truth;
    const atEnd = joined.has(applicationId);
    count(fraud ? counts.fraud : counts.honest, it, atEnd);
    if (campaign === null || begun.has(campaign)) continue;
    begun.add(campaign);
    count(counts.first, it, atEnd);
  }
  return counts;
};

export const hindsightRows = (counts: HindsightCounts): readonly HindsightRow[] =>
  (['fraud', 'first', 'honest'] as const).map((whose) => {
    const it = counts[whose];
    return {
      whose,
      joinedAtArrival: proportion(it.joinedAtArrival, it.of),
      joinedAtEnd: proportion(it.joinedAtEnd, it.of),
      clearThenJoined: proportion(it.clearThenJoined, it.clear),
    };
  });
