import { type ReactNode, useId, useState } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Icon } from '../ui/icon.tsx';
import { Facts } from '../ui/layout.tsx';
import { Time } from '../ui/time.tsx';
import { CheckForm } from './check-form.tsx';
import type { FullProps } from './file.ts';
import { ResultMark, ResultWord } from './outcome.tsx';
import { playbookTexts } from './playbook-texts.ts';
import { decideTexts } from './texts.ts';
import type { PlannedStep } from './use-playbook.ts';

interface StepProps extends FullProps {
  readonly step: PlannedStep;
}

/** What suggested a step, in the sentences of the evidence. */
const Because = ({ step, full }: StepProps): ReactNode => {
  const say = useTexts(playbookTexts);
  const rows = full.result?.evidence.filter(({ signal }) => step.because.includes(signal)) ?? [];
  if (rows.length === 0) return step.suggested ? say('decide.playbook.everybody') : null;
  return (
    <ul className="decide-because">
      {rows.map(({ signal, says }) => (
        <li key={signal}>
          <bdi>{says}</bdi>
        </li>
      ))}
    </ul>
  );
};

const History = ({ step }: { readonly step: PlannedStep }): ReactNode => {
  const say = useTexts(playbookTexts);
  if (step.checks.length === 0) return null;
  return (
    <div className="decide-history">
      <h3 className="decide-history-head">
        {say('decide.playbook.history')}
        {step.checks.length > 1 ? ` · ${say('decide.playbook.history.counts')}` : ''}
      </h3>
      <ol>
        {step.checks.toReversed().map(({ id, result, by, at, note }) => (
          <li key={id}>
            <ResultWord of={result} />{' '}
            <span className="muted small">
              <bdi>{by.name}</bdi>, <Time at={at} as="full" />
            </span>
            <p className={note === null ? 'muted' : 'decide-quote'}>{note ?? say('decide.playbook.erased')}</p>
          </li>
        ))}
      </ol>
    </div>
  );
};

const Details = (props: StepProps): ReactNode => {
  const { step, full } = props;
  const say = useTexts(playbookTexts);
  const because = <Because key="because" {...props} />;
  return (
    <div className="decide-step-body">
      <Facts
        facts={[
          [say('decide.playbook.how'), step.how],
          [say('decide.playbook.passes'), step.passes],
          [say('decide.playbook.accommodation'), step.accommodation],
          ...(step.suggested ? [[say('decide.playbook.because'), because] as const] : []),
        ]}
      />
      <History step={step} />
      {full.moves.length > 0 ? (
        <CheckForm {...props} />
      ) : (
        <Facts facts={[[say('decide.playbook.record'), step.record]]} />
      )}
    </div>
  );
};

/** One step: closed it says what it is and what it came to; open it says how, and takes a result. */
export const StepRow = (props: StepProps): ReactNode => {
  const say = useTexts(playbookTexts);
  const word = useTexts(decideTexts);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { step } = props;
  return (
    <li className="decide-step" data-open={isOpen || undefined}>
      <button
        type="button"
        className="decide-step-head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <ResultMark of={step.latest?.result} />
        <span className="decide-step-title">
          {step.title}
          <span className="decide-step-stage">
            {step.who}, {say(`decide.playbook.stage.${step.stage}`)}
          </span>
        </span>
        {step.latest === null ? (
          <span className="muted small">{say('decide.playbook.open')}</span>
        ) : (
          <span className="decide-step-result">{word(`decide.outcome.${step.latest.result}`)}</span>
        )}
        <Icon name={isOpen ? 'up' : 'down'} size={14} />
      </button>
      <div id={id}>{isOpen ? <Details {...props} /> : null}</div>
    </li>
  );
};
