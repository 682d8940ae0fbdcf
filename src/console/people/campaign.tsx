import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Sparkline } from '../ui/charts/sparkline.tsx';
import { Card } from '../ui/layout.tsx';
import { addresses, type KnownPerson } from './person-data.ts';
import { peopleTexts } from './texts.ts';

/** The campaign that a person is in. */
export const Campaign = ({ person: { campaign } }: { readonly person: KnownPerson }): ReactNode => {
  const say = useTexts(peopleTexts);
  if (campaign === null) {
    return (
      <Card title={say('people.campaign')}>
        <p className="muted">{say('people.campaign.none')}</p>
      </Card>
    );
  }
  const { id, people, applications, confirmed, cleared, growth } = campaign;
  const weeks = growth.map((week) => week.applications);
  return (
    <Card title={say('people.campaign')}>
      <p>{say('people.campaign.lead', { people, applications })}</p>
      <p className="muted small">{say('people.campaign.decided', { confirmed, cleared })}</p>
      <div className="row" data-spread>
        <Link href={addresses.campaign(id)} className="button">
          {say('people.campaign.open')}
        </Link>
        {weeks.length > 1 ? (
          <Sparkline
            values={weeks}
            label={say('people.campaign.growth', { last: weeks.at(-1), most: Math.max(...weeks) })}
          />
        ) : null}
      </div>
    </Card>
  );
};
