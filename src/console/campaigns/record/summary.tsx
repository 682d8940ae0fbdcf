import type { ReactNode } from 'react';
import { useFormat } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Stat, Stats } from '../../ui/badge.tsx';
import { Card } from '../../ui/layout.tsx';
import { Time } from '../../ui/time.tsx';
import { Growth } from './growth.tsx';
import { recordTexts } from './record-texts.ts';
import type { Campaign } from './use-campaign.ts';

const MOST_ROLES = 4;

/** The campaign at a glance: how many, since when, how it grew, for which roles, and what people decided. */
export const Summary = ({ campaign }: { readonly campaign: Campaign }): ReactNode => {
  const say = useTexts(recordTexts);
  const format = useFormat();
  const { people, applications, firstSeen, lastSeen, decided, roles, growth } = campaign;
  const isDecided = decided.fraud + decided.genuine > 0;
  return (
    <Card>
      <div className="campaigns-summary">
        <Stats>
          <Stat label={say('campaigns.record.people')} value={format.number(people)} />
          <Stat label={say('campaigns.record.applications')} value={format.number(applications)} />
        </Stats>
        <dl className="campaigns-facts">
          <div>
            <dt>{say('campaigns.record.first')}</dt>
            <dd>
              <Time at={firstSeen} as="date" />
            </dd>
          </div>
          <div>
            <dt>{say('campaigns.record.last')}</dt>
            <dd>
              <Time at={lastSeen} as="date" />
            </dd>
          </div>
          <div>
            <dt>{say('campaigns.record.decided')}</dt>
            <dd>
              {isDecided
                ? say('campaigns.record.decided.some', { confirmed: decided.fraud, cleared: decided.genuine })
                : say('campaigns.record.decided.none')}
            </dd>
          </div>
          <div>
            <dt>{say('campaigns.record.roles')}</dt>
            <dd>
              <ul className="campaigns-roles">
                {roles.slice(0, MOST_ROLES).map((role) => (
                  <li key={role.title}>
                    <bdi>{role.title}</bdi> <span className="muted figures">{format.number(role.applications)}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
        <Growth growth={growth} />
      </div>
    </Card>
  );
};
