import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';

/** A campaign as people, what they share, and edges. */
export type CampaignGraph = Answer<Api['campaigns']['graph']>;
export type GraphPerson = CampaignGraph['people'][number];
export type GraphValue = CampaignGraph['values'][number];
export type GraphEdge = CampaignGraph['edges'][number];
export type Kind = GraphValue['kind'];

/** Reads the graph of a campaign. */
export const useGraph = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['campaigns', 'graph', id],
    queryFn: ({ signal }) => api.campaigns.graph({ params: { id }, signal }),
    staleTime: 60_000,
  });
};
