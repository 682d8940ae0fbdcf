import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { FullCase } from '../api/case.ts';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { caseTexts } from './texts.ts';
import { usePerson } from './use-person.ts';
import { viewAt } from './views.ts';

/** With whom this application shares something, in a few lines; the rest is behind it. */
export const WhoElse = ({ file }: { readonly file: FullCase }): ReactNode => {
  const say = useTexts(caseTexts);
  const [, setSearch] = useSearchParams();
  const { data: person } = usePerson(file.application, file.view === 'full');
  const others = (person?.applications.length ?? 1) - 1;
  const hires = person?.applications.filter(({ hire }) => hire !== null).length ?? 0;
  const leads = person?.applications.flatMap(({ indicators }) => indicators).length ?? 0;
  return (
    <section className="case-glance-part" aria-label={say('case.who')}>
      <h2>{say('case.who')}</h2>
      <ul className="case-who">
        <li>{say('case.who.links', { count: file.links })}</li>
        {file.campaign === null ? null : (
          <li>
            {say('case.who.campaign')}{' '}
            {person?.campaign == null ? null : say('case.who.people', { count: person.campaign.people })}
          </li>
        )}
        {others > 0 ? <li>{say('case.who.again', { count: others })}</li> : null}
        {hires > 0 ? <li>{say('case.who.hires', { count: hires })}</li> : null}
        {leads > 0 ? <li>{say('case.who.leads', { count: leads })}</li> : null}
        {file.reports > 0 ? (
          <li>
            <Badge tone="raises">{say('case.who.reports', { count: file.reports })}</Badge>
          </li>
        ) : null}
      </ul>
      {file.links + others > 0 || file.campaign !== null ? (
        <button type="button" className="case-link" onClick={() => setSearch(viewAt('others'))}>
          {say('case.who.more')}
        </button>
      ) : null}
    </section>
  );
};
