import './case.css';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSession } from '../api/session.tsx';
import { InterviewKit } from '../decide/interview-kit.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Band } from '../ui/badge.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Card } from '../ui/layout.tsx';
import { Time } from '../ui/time.tsx';
import { actionTexts } from './action-texts.ts';
import { AskedQuestions } from './answer.tsx';
import { caseTexts } from './texts.ts';
import type { CaseAnswer, ReducedCase } from './use-case.ts';

/** A case as a recruiter sees it: where it stands, what may be asked, and a form for what came back. */
export const ReducedScreen = ({
  file,
  reduced,
}: {
  readonly file: CaseAnswer;
  readonly reduced: ReducedCase;
}): ReactNode => {
  const say = useTexts(caseTexts);
  const acts = useTexts(actionTexts);
  const { has } = useSession();
  const queries = useQueryClient();
  const onChanged = (): void => void queries.invalidateQueries({ queryKey: ['cases'] });
  const lead = (
    <ul className="case-lead">
      <li>
        <Band band={reduced.band} /> <strong>{say(`case.state.${reduced.state}`)}</strong>
      </li>
      <li>
        <bdi>{reduced.role ?? say('case.noRole')}</bdi>
      </li>
      <li>
        {say('case.applied')} <Time at={reduced.receivedAt} />
      </li>
      {reduced.outcome === null ? null : <li>{say(`case.outcome.${reduced.outcome}`)}</li>}
    </ul>
  );
  return (
    <Page title={reduced.name ?? say('case.erased')} lead={lead}>
      <p className="muted">{say('case.reduced')}</p>
      <Card title={say('case.asked')}>
        <AskedQuestions file={file} mayAnswer={has('see') && reduced.state === 'asked'} />
      </Card>
      <Card
        title={acts('case.act.ask.suggested')}
        actions={reduced.questions.length === 0 ? null : <CopyButton text={reduced.questions.join('\n')} />}
      >
        {reduced.questions.length === 0 ? <p className="muted">{acts('case.act.ask.none')}</p> : null}
        <ul className="case-list">
          {reduced.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Card>
      <InterviewKit file={file} onChanged={onChanged} />
    </Page>
  );
};
