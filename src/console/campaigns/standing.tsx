import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { campaignsTexts } from './texts.ts';

interface StandingProps {
  readonly of: {
    readonly membership: 'member' | 'uncertain';
    readonly decided: 'fraud' | 'genuine' | null;
  };
}

/** What is particular about a member: an uncertain place, or that a person decided. Most have nothing of it. */
export const MemberStanding = ({ of: { membership, decided } }: StandingProps): ReactNode => {
  const say = useTexts(campaignsTexts);
  return (
    <>
      {membership === 'uncertain' ? <Badge>{say('campaigns.uncertain')}</Badge> : null}
      {decided === null ? null : (
        <Badge tone={decided === 'fraud' ? 'raises' : 'good'}>{say(`campaigns.decided.${decided}`)}</Badge>
      )}
    </>
  );
};
