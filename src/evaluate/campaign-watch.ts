import { type CampaignCounts, countCampaigns, type FoundCampaign, type FoundMember } from './campaign-counts.ts';
import type { Row } from './columns.ts';
import { type HindsightCounts, hindsightCounts, type SeenAtArrival } from './hindsight.ts';

export interface WatchedCampaigns {
  readonly campaigns: CampaignCounts;
  readonly hindsight: HindsightCounts;
}

/** Remembers what was said about campaigns as applications came, and compares it with the truth at the end. */
export interface CampaignWatch {
  see(row: Row): void;
  /** Campaigns as the results named them when they were made; those that were merged later stay apart. */
  named(): readonly FoundCampaign[];
  finish(found: readonly FoundCampaign[]): WatchedCampaigns;
}

/** A watch that has seen nothing yet. */
export const createCampaignWatch = (): CampaignWatch => {
  const seen: SeenAtArrival[] = [];
  const named = new Map<string, FoundMember[]>();
  return {
    see({ result, truth }) {
      const { campaign, applicationId } = result;
      seen.push({ truth, flagged: result.band !== 'clear', inCampaign: campaign?.membership === 'member' });
      if (campaign === null) return;
      const members = named.get(campaign.id) ?? [];
      named.set(campaign.id, members);
      members.push({ applicationId, membership: campaign.membership });
    },
    named: () => [...named].map(([id, members]) => ({ id, members })),
    finish: (found) => ({
      campaigns: countCampaigns(new Map(seen.map(({ truth }) => [truth.applicationId, truth])), found),
      hindsight: hindsightCounts(seen, found),
    }),
  };
};
