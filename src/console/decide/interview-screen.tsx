import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useCase } from '../api/case.ts';
import { useSession } from '../api/session.tsx';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import './interview.css';
import { Sheets } from './interview-sheets.tsx';
import { interviewTexts } from './interview-texts.ts';
import { PrintedSheet } from './printed-sheet.tsx';
import { QuestionList } from './question-list.tsx';
import { SheetForm } from './sheet-form.tsx';
import { decideTexts } from './texts.ts';
import { type Kit, useInterview } from './use-interview.ts';
import { useSheet } from './use-sheet.ts';

/** Sheets of colleagues show once one's own is kept: marks that know of each other are one mark. */
const Kept = ({ kit }: { readonly kit: Kit }): ReactNode => {
  const say = useTexts(interviewTexts);
  const { person } = useSession();
  const [isAsked, setAsked] = useState(false);
  if (kit.sheets.length === 0) return null;
  const isShown = isAsked || kit.sheets.some(({ by }) => by.id === person.id);
  return (
    <Card title={say('decide.interview.sheets')}>
      {isShown ? (
        <Sheets kit={kit} />
      ) : (
        <div className="row">
          <p>{say('decide.interview.sheets.hidden', { count: kit.sheets.length })}</p>
          <Button size="small" onClick={() => setAsked(true)}>
            {say('decide.interview.sheets.show')}
          </Button>
        </div>
      )}
    </Card>
  );
};

const Interview = ({ id, kit }: { readonly id: string; readonly kit: Kit }): ReactNode => {
  const say = useTexts(interviewTexts);
  const word = useTexts(decideTexts);
  const { person } = useSession();
  const { data } = useCase(id);
  const sheet = useSheet(id, kit);
  const mayKeep = person.roles.some((role) => role === 'recruiter' || role === 'analyst' || role === 'lead');
  const known = data?.value;
  const name = known === undefined || known.view === 'blind' ? null : known.name;
  const role = known?.role ?? null;
  const back = <Link href={`/cases/${encodeURIComponent(id)}`}>{word('decide.back')}</Link>;
  const print = (
    <Button icon="print" onClick={() => window.print()}>
      {say('decide.interview.print')}
    </Button>
  );
  return (
    <Page
      title={say('decide.interview')}
      lead={
        <>
          <bdi>{name ?? say('decide.interview.unnamed')}</bdi>
          {role === null ? null : (
            <>
              {' '}
              · <bdi>{role}</bdi>
            </>
          )}{' '}
          · {back}
        </>
      }
      actions={print}
    >
      <p className="decide-intro">{kit.intro}</p>
      <section className="decide-scale" aria-label={say('decide.interview.scale')}>
        <dl>
          {kit.scale.map(({ score, says }) => (
            <div key={score}>
              <dt className="figures">{score}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      {mayKeep ? <SheetForm kit={kit} sheet={sheet} /> : <QuestionList kit={kit} />}
      <Kept kit={kit} />
      <PrintedSheet kit={kit} sheet={sheet} candidate={name} role={role} />
    </Page>
  );
};

/** The interview of a case on a page of its own, for whoever leads it: recruiters too. */
export const InterviewScreen = ({ params }: ScreenProps): ReactNode => {
  const say = useTexts(interviewTexts);
  const id = params['id'] ?? '';
  const interview = useInterview(id);
  if (interview.data !== undefined) return <Interview id={id} kit={interview.data} />;
  return (
    <Page title={say('decide.interview')}>
      <Loaded query={interview}>{() => null}</Loaded>
    </Page>
  );
};
