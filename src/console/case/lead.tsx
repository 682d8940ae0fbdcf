import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Band } from '../ui/badge.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Time } from '../ui/time.tsx';
import { caseTexts } from './texts.ts';
import type { FullCase } from './use-case.ts';

/** What the case is about and where it stands, in a line. */
export const Lead = ({ full }: { readonly full: FullCase }): ReactNode => {
  const say = useTexts(caseTexts);
  return (
    <ul className="case-lead">
      <li>
        <Band band={full.band} /> <strong>{say(`case.state.${full.state}`)}</strong>
      </li>
      <li>
        <bdi>{full.role ?? say('case.noRole')}</bdi> <span>({say(`case.tier.${full.tier}`)})</span>
      </li>
      <li>
        {say('case.applied')} <Time at={full.receivedAt} />
      </li>
      <li>{full.owner === null ? say('case.nobody') : say('case.with', { name: full.owner.name })}</li>
      {full.state === 'closed' ? null : (
        <li data-late={full.overdue || undefined}>
          {say(full.overdue ? 'case.overdue' : 'case.due')} <Time at={full.dueAt} />
        </li>
      )}
      <li>
        <code>{full.application}</code> <CopyButton text={full.application} label={say('case.copyReference')} />
      </li>
    </ul>
  );
};
