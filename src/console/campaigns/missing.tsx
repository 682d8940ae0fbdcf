import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { isGone, isNotFound, usePlainly } from '../ui/problem.ts';
import { Empty, Loaded } from '../ui/states.tsx';
import type { Campaign, useCampaign } from './record/use-campaign.ts';
import { campaignsTexts } from './texts.ts';

interface FoundCampaignProps {
  readonly query: ReturnType<typeof useCampaign>;
  readonly children: (campaign: Campaign) => ReactNode;
}

/** A campaign once it is read. When there is none at the address: what became of it, and where the others are. */
export const FoundCampaign = ({ query, children }: FoundCampaignProps): ReactNode => {
  const say = useTexts(campaignsTexts);
  const plainly = usePlainly();
  const { data, error } = query;
  const hasEnded = isGone(error);
  if (data === undefined && (hasEnded || isNotFound(error))) {
    return (
      <Empty
        title={say(hasEnded ? 'campaigns.ended' : 'campaigns.missing')}
        icon="campaigns"
        action={
          <Link href="/campaigns" className="button">
            {say('campaigns.all')}
          </Link>
        }
      >
        {hasEnded ? plainly(error) : say('campaigns.missing.lead')}
      </Empty>
    );
  }
  return (
    <Loaded query={query} lines={8}>
      {children}
    </Loaded>
  );
};
