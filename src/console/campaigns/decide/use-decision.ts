import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';

/** A decision with its version. */
export type VersionedDecision = Answer<Api['campaignDecisions']['read']>;

/** One decision over a campaign, member by member. */
export const useDecision = (id: string, decision: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['campaigns', 'decision', id, decision],
    queryFn: ({ signal }) => api.campaignDecisions.read({ params: { id, decision }, signal }),
  });
};
