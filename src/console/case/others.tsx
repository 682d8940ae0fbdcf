import './others.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FullCase } from '../api/case.ts';
import { useTexts } from '../text/texts.tsx';
import { Card } from '../ui/layout.tsx';
import { Empty, Loaded } from '../ui/states.tsx';
import { CampaignStrip } from './campaign-strip.tsx';
import { LinkEntry } from './link-entry.tsx';
import { othersTexts } from './others-texts.ts';
import { PersonApplications } from './person-applications.tsx';
import { usePerson } from './use-person.ts';

const Links = ({ full }: { readonly full: FullCase }): ReactNode => {
  const say = useTexts(othersTexts);
  const links = full.result?.links ?? [];
  const leftOut = full.result?.linksLeftOut ?? 0;
  return (
    <Card title={say('case.others.links')}>
      {links.length === 0 ? (
        <Empty title={say('case.others.links.none')}>{say('case.others.links.none.lead')}</Empty>
      ) : (
        <ol className="case-links">
          {links.map((link) => (
            <LinkEntry key={link.applicationId} link={link} full={full} />
          ))}
        </ol>
      )}
      {leftOut > 0 ? <p className="muted small">{say('case.others.leftOut', { count: leftOut })}</p> : null}
    </Card>
  );
};

/** Who else: what the person did before and since, with whom they share something, and the campaign of all of them. */
export const Others = ({ full }: { readonly full: FullCase }): ReactNode => {
  const say = useTexts(othersTexts);
  const mayKnow = full.view === 'full';
  const person = usePerson(full.application, mayKnow);
  return (
    <div className="stack">
      {full.campaign === null ? null : <CampaignStrip full={full} campaign={person.data?.campaign ?? null} />}
      {mayKnow ? (
        <Card
          title={say('case.others.person')}
          actions={
            <Link href={`/people/${encodeURIComponent(full.application)}`}>{say('case.others.person.more')}</Link>
          }
        >
          <Loaded query={person}>{(known) => <PersonApplications known={known} current={full.application} />}</Loaded>
        </Card>
      ) : (
        <p className="muted">{say('case.others.hidden')}</p>
      )}
      <Links full={full} />
    </div>
  );
};
