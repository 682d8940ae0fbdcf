import type { ReactNode, RefObject } from 'react';
import type { CaseAnswer, FullCase } from '../api/case.ts';
import { DecisionPanel } from '../decide/decision-panel.tsx';
import { InterviewKit } from '../decide/interview-kit.tsx';
import { PlaybookPanel } from '../decide/playbook-panel.tsx';
import { SecondSignature } from '../decide/second-signature.tsx';
import { useTexts } from '../text/texts.tsx';
import { Card, Columns } from '../ui/layout.tsx';
import { type Tab, Tabs } from '../ui/tabs.tsx';
import { AskedQuestions } from './answer.tsx';
import { Compared } from './compared.tsx';
import { EvidenceList } from './evidence.tsx';
import { Files } from './files.tsx';
import { History } from './history.tsx';
import { Judgements } from './judgements.tsx';
import { Notes } from './notes.tsx';
import { Others } from './others.tsx';
import { ReceivedPanel } from './received.tsx';
import { caseTexts } from './texts.ts';
import type { CaseView } from './views.ts';
import { Waterfall } from './waterfall.tsx';

interface CaseTabsProps {
  readonly file: CaseAnswer;
  readonly full: FullCase;
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly onChanged: () => void;
  readonly view: CaseView;
  readonly onView: (view: CaseView) => void;
}

type Shown = Pick<CaseTabsProps, 'file' | 'full' | 'onChanged' | 'note'>;

const EvidenceView = ({ full }: Shown): ReactNode => {
  const { result, received, screenedAt } = full;
  if (result === null) return null;
  return (
    <div className="case-beside-box">
      <div className="case-beside">
        <div className="stack">
          <Compared full={full} result={result} />
          <Waterfall result={result} others={full.others} />
          <EvidenceList result={result} others={full.others} received={received} screenedAt={screenedAt} />
        </div>
        <ReceivedPanel received={received} evidence={result.evidence} />
      </div>
    </div>
  );
};

const DecideView = ({ file, full, onChanged }: Shown): ReactNode => {
  const say = useTexts(caseTexts);
  return (
    <Columns
      main={
        <>
          <PlaybookPanel file={file} onChanged={onChanged} />
          <InterviewKit file={file} onChanged={onChanged} />
        </>
      }
      side={
        <>
          <SecondSignature file={file} onChanged={onChanged} />
          <DecisionPanel file={file} onChanged={onChanged} />
          <Card title={say('case.asked')}>
            <AskedQuestions file={file} asked={full.asked} mayAnswer={full.moves.includes('answer')} />
          </Card>
        </>
      }
    />
  );
};

const HistoryView = ({ full, note }: Shown): ReactNode => (
  <Columns
    main={<History full={full} />}
    side={
      <>
        <Notes full={full} mayAdd={full.moves.length > 0} field={note} />
        <Judgements full={full} />
      </>
    }
  />
);

/** What stands behind the first glance, one view at a time. */
export const CaseTabs = ({ view, onView, ...shown }: CaseTabsProps): ReactNode => {
  const say = useTexts(caseTexts);
  const { full } = shown;
  const tabs: readonly Tab<CaseView>[] = [
    {
      value: 'evidence',
      says: say('case.view.evidence'),
      count: full.result?.evidence.length ?? 0,
      show: () => <EvidenceView {...shown} />,
    },
    { value: 'decide', says: say('case.view.decide'), show: () => <DecideView {...shown} /> },
    { value: 'others', says: say('case.view.others'), count: full.links, show: () => <Others full={full} /> },
    {
      value: 'files',
      says: say('case.view.files'),
      count: full.attachments.length,
      show: () => <Files full={full} mayAdd={full.moves.length > 0} />,
    },
    {
      value: 'history',
      says: say('case.view.history'),
      count: full.steps.length + full.notes.length,
      show: () => <HistoryView {...shown} />,
    },
  ];
  return <Tabs label={say('case.views')} tabs={tabs} value={view} onChange={onView} />;
};
