import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Icon } from '../ui/icon.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { Disclosure } from './disclosure.tsx';
import type { DecideProps } from './file.ts';
import './interview.css';
import { Sheets } from './interview-sheets.tsx';
import { interviewTexts } from './interview-texts.ts';
import { QuestionList } from './question-list.tsx';
import { useInterview } from './use-interview.ts';

/** The interview of a case: its questions, the way to its sheet, and the sheets that were kept. */
export const InterviewKit = ({ file }: DecideProps): ReactNode => {
  const say = useTexts(interviewTexts);
  const { id } = file.value;
  const interview = useInterview(id);
  const open = (
    <Link className="button" data-size="small" href={`/cases/${encodeURIComponent(id)}/interview`}>
      <Icon name="note" size={16} />
      {say('decide.interview.open')}
    </Link>
  );
  return (
    <Card title={say('decide.interview')} actions={open}>
      <Loaded query={interview}>
        {(kit) => (
          <>
            <p className="muted small">{say('decide.interview.lead', { count: kit.questions.length })}</p>
            <Disclosure says={say('decide.interview.questions')}>
              <QuestionList kit={kit} />
            </Disclosure>
            {kit.sheets.length === 0 ? (
              <p className="muted small">{say('decide.interview.sheets.none')}</p>
            ) : (
              <Sheets kit={kit} />
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
};
