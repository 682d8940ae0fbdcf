import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';

/** A campaign as the list shows it. */
export type CampaignLine = Answer<Api['campaigns']['list']>['items'][number];

/** What the list holds; more there seldom are, and the largest come first. */
const MOST = 2_000;

/** Living campaigns, all of them: they are sorted and narrowed here. */
export const useCampaigns = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['campaigns', 'list'],
    queryFn: async ({ signal }) => {
      const lines: CampaignLine[] = [];
      for await (const line of api.campaigns.list.each({ query: { limit: 200 }, signal })) {
        lines.push(line);
        if (lines.length >= MOST) return { lines, isCut: true };
      }
      return { lines, isCut: false };
    },
  });
};
