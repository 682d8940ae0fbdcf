import type { ComponentProps, ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { listTexts } from './list-texts.ts';
import { type Standing, standingOf } from './order.ts';
import type { CampaignLine } from './use-campaigns.ts';

const tones: Readonly<Record<Standing, NonNullable<ComponentProps<typeof Badge>['tone']>>> = {
  open: 'plain',
  kept: 'plain',
  second: 'strong',
  partly: 'plain',
  all: 'good',
};

/** How far people decided about a campaign: a word, and how many of them. */
export const ListStanding = ({ line }: { readonly line: CampaignLine }): ReactNode => {
  const say = useTexts(listTexts);
  const { people, confirmed, cleared } = line;
  const standing = standingOf(line);
  return (
    <span className="campaigns-value">
      {standing === 'open' ? (
        <span className="muted">{say('campaigns.list.standing.open')}</span>
      ) : (
        <span>
          <Badge tone={tones[standing]}>{say(`campaigns.list.standing.${standing}`)}</Badge>
        </span>
      )}
      {confirmed + cleared === 0 ? null : (
        <span className="campaigns-value-kind">{say('campaigns.list.decided', { people, confirmed, cleared })}</span>
      )}
    </span>
  );
};
