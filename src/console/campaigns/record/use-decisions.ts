import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';

/** A decision over a campaign, without its members. */
export type Decision = Answer<Api['campaignDecisions']['list']>['items'][number];

/** Decisions over a campaign, newest first. */
export const useDecisions = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['campaigns', 'decisions', id],
    queryFn: ({ signal }) => api.campaignDecisions.list({ params: { id }, signal }),
  });
};
