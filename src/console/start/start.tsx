import './start.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSession } from '../api/session.tsx';
import { Page } from '../shell/page.tsx';
import { useTexts } from '../text/texts.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { type Beginnings, doneOf, type StepName, stepNames, useBeginnings } from './beginnings.ts';
import { DataStep } from './data-step.tsx';
import { HideGuide } from './hide.tsx';
import { ReviewStep } from './review-step.tsx';
import { ReviewerStep } from './reviewer-step.tsx';
import { Sample } from './sample.tsx';
import { Step } from './step.tsx';
import { startTexts } from './texts.ts';

const AllDone = (): ReactNode => {
  const say = useTexts(startTexts);
  const { has } = useSession();
  return (
    <Card title={say('start.all.title')}>
      <p>{say('start.all.lead')}</p>
      {has('administer') ? (
        <div className="row">
          <Link href="/settings/notices" className="button">
            {say('start.all.notices')}
          </Link>
          <Link href="/settings/retention" className="button">
            {say('start.all.retention')}
          </Link>
        </div>
      ) : null}
    </Card>
  );
};

const Guide = ({ there }: { readonly there: Beginnings }): ReactNode => {
  const say = useTexts(startTexts);
  const { has } = useSession();
  const done = doneOf(there);
  const next = stepNames.find((name) => !done[name]);
  const count = stepNames.filter((name) => done[name]).length;
  const inside: Readonly<Record<StepName, ReactNode>> = {
    admin: <p>{say('start.admin.done', { people: there.people })}</p>,
    data: <DataStep there={there} isDone={done.data} />,
    reviewer: <ReviewerStep there={there} isDone={done.reviewer} isNext={next === 'reviewer'} />,
    review: <ReviewStep there={there} isDone={done.review} />,
  };
  const label = say('start.progress', { done: count, all: stepNames.length });
  return (
    <>
      <div className="row">
        <progress className="start-bar" value={count} max={stepNames.length} aria-label={label} />
        <span className="muted small">{label}</span>
      </div>
      {next === undefined ? (
        <div className="start-more">
          <AllDone />
        </div>
      ) : null}
      <ol className="start-steps">
        {stepNames.map((name, index) => (
          <Step
            key={name}
            name={name}
            number={index + 1}
            state={done[name] ? 'done' : name === next ? 'next' : 'later'}
          >
            {inside[name]}
          </Step>
        ))}
      </ol>
      <div className="start-more">
        {there.sample > 0 && has('administer') ? <Sample count={there.sample} /> : null}
        {next === undefined ? null : <HideGuide />}
      </div>
    </>
  );
};

/** `/start`: from an empty system to the first review. */
export const StartScreen = (): ReactNode => {
  const say = useTexts(startTexts);
  const there = useBeginnings();
  return (
    <Page title={say('start.title')} lead={say('start.lead')}>
      <Loaded query={there}>{(data) => <Guide there={data} />}</Loaded>
    </Page>
  );
};
