import './case.css';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CaseAnswer, ReducedCase } from '../api/case.ts';
import { useSession } from '../api/session.tsx';
import { InterviewKit } from '../decide/interview-kit.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Card } from '../ui/layout.tsx';
import { actionTexts } from './action-texts.ts';
import { AskedQuestions } from './answer.tsx';
import { ReducedHead } from './head.tsx';
import { caseTexts } from './texts.ts';

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
  return (
    <Page title={reduced.name ?? say('case.erased')}>
      <ReducedHead reduced={reduced} />
      <p className="muted">{say('case.reduced')}</p>
      <Card title={say('case.asked')}>
        <AskedQuestions file={file} asked={reduced.asked} mayAnswer={has('see') && reduced.state === 'asked'} />
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
