import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FullCase } from '../api/case.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge, Bits } from '../ui/badge.tsx';
import { Sparkline } from '../ui/charts/sparkline.tsx';
import { Time } from '../ui/time.tsx';
import { othersTexts } from './others-texts.ts';
import type { KnownPerson } from './use-person.ts';

interface StripProps {
  readonly full: FullCase;
  readonly campaign: KnownPerson['campaign'];
}

/** The campaign that this person is held in, in a line. */
export const CampaignStrip = ({ full, campaign }: StripProps): ReactNode => {
  const say = useTexts(othersTexts);
  const format = useFormat();
  const membership = full.result?.campaign ?? null;
  const growth = campaign?.growth.map(({ applications }) => applications) ?? [];
  return (
    <section className="card case-campaign" aria-label={say('case.campaign')}>
      <div>
        <h2>
          <Link href={`/campaigns/${encodeURIComponent(full.campaign ?? '')}`}>{say('case.campaign')}</Link>
        </h2>
        {membership === null ? null : (
          <p className="small">
            <Badge>{say(`case.campaign.${membership.membership}`)}</Badge> <Bits bits={membership.bits} />{' '}
            <span className="muted">{say('case.campaign.held')}</span>
          </p>
        )}
      </div>
      {campaign === null ? null : (
        <>
          <ul className="case-figures">
            <li>{say('case.campaign.people', { count: campaign.people })}</li>
            <li>{say('case.campaign.applications', { count: campaign.applications })}</li>
            <li>
              {say('case.campaign.last')} <Time at={campaign.lastSeen} as="date" />
            </li>
            <li>{say('case.campaign.confirmed', { count: campaign.confirmed })}</li>
            <li>{say('case.campaign.cleared', { count: campaign.cleared })}</li>
          </ul>
          {growth.length < 2 ? null : (
            <Sparkline
              values={growth}
              width={140}
              label={say('case.campaign.growth', {
                weeks: growth.length,
                most: format.number(Math.max(...growth)),
                last: format.number(growth.at(-1) ?? 0),
              })}
            />
          )}
        </>
      )}
    </section>
  );
};
