import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Card } from '../ui/layout.tsx';
import { Loaded } from '../ui/states.tsx';
import { Disclosure } from './disclosure.tsx';
import { type DecideProps, type FullProps, fullOf } from './file.ts';
import { ResultMark } from './outcome.tsx';
import './playbook.css';
import { StepRow } from './playbook-step.tsx';
import { playbookTexts } from './playbook-texts.ts';
import { decideTexts } from './texts.ts';
import { type PlannedStep, usePlaybook } from './use-playbook.ts';

const Progress = ({ steps }: { readonly steps: readonly PlannedStep[] }): ReactNode => {
  const say = useTexts(playbookTexts);
  const done = steps.filter(({ latest }) => latest !== null).length;
  return (
    <div className="decide-progress">
      <span className="decide-progress-marks" aria-hidden="true">
        {steps.map(({ id, latest }) => (
          <ResultMark key={id} of={latest?.result} />
        ))}
      </span>
      <span className="muted small">{say('decide.playbook.progress', { done, of: steps.length })}</span>
    </div>
  );
};

const Steps = ({ steps, ...props }: FullProps & { readonly steps: readonly PlannedStep[] }): ReactNode => (
  <ol className="decide-steps">
    {steps.map((step) => (
      <StepRow key={step.id} {...props} step={step} />
    ))}
  </ol>
);

const Others = ({ steps, ...props }: FullProps & { readonly steps: readonly PlannedStep[] }): ReactNode => {
  const say = useTexts(playbookTexts);
  if (steps.length === 0) return null;
  return (
    <Disclosure says={say('decide.playbook.others', { count: steps.length })}>
      <Steps {...props} steps={steps} />
    </Disclosure>
  );
};

const Playbook = (props: FullProps): ReactNode => {
  const say = useTexts(playbookTexts);
  const word = useTexts(decideTexts);
  const playbook = usePlaybook(props.full.id);
  const jump = (
    <a className="decide-jump" href="#decision">
      {word('decide.keys.go')}
    </a>
  );
  return (
    <Card title={say('decide.playbook')} actions={jump}>
      <p className="muted small">{say('decide.playbook.lead')}</p>
      <Loaded query={playbook}>
        {({ steps }) => {
          const suggested = steps.filter((step) => step.suggested);
          const begun = steps.filter((step) => step.suggested || step.latest !== null);
          return (
            <>
              {suggested.length === 0 ? <p>{say('decide.playbook.none')}</p> : <Progress steps={suggested} />}
              <Steps {...props} steps={begun} />
              <Others {...props} steps={steps.filter((step) => !begun.includes(step))} />
            </>
          );
        }}
      </Loaded>
    </Card>
  );
};

/** The steps of verification as a checklist: who does what, and what it came to. Suggested ones first. */
export const PlaybookPanel = (props: DecideProps): ReactNode => {
  const full = fullOf(props);
  return full === undefined ? null : <Playbook {...props} full={full} />;
};
