import { type ReactNode, useId } from 'react';
import type { Outcome } from '../../engine/review/outcomes.ts';
import { useTexts } from '../text/texts.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { ResultMark } from './outcome.tsx';
import './outcome-choice.css';
import type { Reasons } from '../api/reasons.ts';
import { decideTexts } from './texts.ts';

interface OutcomeChoiceProps {
  readonly outcomes: Reasons['outcomes'];
  readonly value: Outcome | undefined;
  readonly onChange: (outcome: Outcome) => void;
  readonly flaw: string | undefined;
  /** Keys 1 to 5 choose, where the page has them. */
  readonly hasKeys: boolean;
  /** Where the place says what is asked. */
  readonly isLabelHidden?: boolean;
}

/** What a case came to: each word with what it says, and how many people it takes. */
export const OutcomeChoice = (props: OutcomeChoiceProps): ReactNode => {
  const { outcomes, value, onChange, flaw, hasKeys, isLabelHidden = false } = props;
  const say = useTexts(decideTexts);
  const id = useId();
  return (
    <fieldset className="decide-outcomes" aria-describedby={`${id}-flaw`}>
      <legend className={isLabelHidden ? 'unseen' : 'field-label'}>{say('decide.form.outcome')}</legend>
      {outcomes.map((outcome, index) => (
        <label key={outcome.id} className="decide-outcome" data-chosen={value === outcome.id || undefined}>
          <input
            type="radio"
            className="tick"
            name={id}
            checked={value === outcome.id}
            onChange={() => onChange(outcome.id)}
          />
          <ResultMark of={outcome.id} />
          <span className="decide-outcome-word">{say(`decide.outcome.${outcome.id}`)}</span>
          <span className="decide-outcome-end">
            {outcome.needsSecond ? <span className="decide-two">{say('decide.form.two')}</span> : null}
            {hasKeys ? <KeyHint keys={String(index + 1)} /> : null}
          </span>
          <span className="decide-outcome-says">{outcome.says}</span>
        </label>
      ))}
      <p className="field-flaw" id={`${id}-flaw`} role="alert">
        {flaw}
      </p>
    </fieldset>
  );
};
