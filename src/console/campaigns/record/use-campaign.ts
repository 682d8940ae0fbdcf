import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';

/** The record of a campaign: members and why, what they share, edges. */
export type Campaign = Answer<Api['campaigns']['get']>;
export type CampaignMember = Campaign['members'][number];
export type CampaignEdge = Campaign['edges'][number];

/** Reads the record of a campaign. It is put together anew each time, so it stays for a while. */
export const useCampaign = (id: string, isWanted = true) => {
  const api = useApi();
  return useQuery({
    queryKey: ['campaigns', 'record', id],
    queryFn: ({ signal }) => api.campaigns.get({ params: { id }, signal }),
    enabled: isWanted,
    staleTime: 60_000,
  });
};
