import { type ReactNode, useState } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { Select, TextArea } from '../../ui/field.tsx';
import { Card, Stack } from '../../ui/layout.tsx';
import type { Decision } from '../record/use-decisions.ts';
import { decideTexts } from './decide-texts.ts';
import type { Reasons } from './use-reasons.ts';

/** What somebody chose so far. */
export interface Draft {
  readonly outcome: Decision['outcome'] | undefined;
  readonly reason: string;
  readonly note: string;
  readonly worth: Decision['worth'] | undefined;
}

/** A draft to which nothing is missing. */
export interface Complete extends Draft {
  readonly outcome: Decision['outcome'];
  readonly worth: Decision['worth'];
}

/** Whether nothing is missing. */
export const isComplete = (draft: Draft): draft is Complete =>
  draft.outcome !== undefined && draft.worth !== undefined && draft.reason !== '' && draft.note.trim() !== '';

const worths = ['confirmed-risk', 'worthwhile', 'not-worth-it'] as const;

interface FormProps {
  readonly reasons: Reasons;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly isBusy: boolean;
  readonly onPlan: (draft: Complete) => void;
}

/** What the decision says: outcome, reason, note, and whether these cases deserved a review. */
export const DecideForm = ({ reasons, draft, onChange, isBusy, onPlan }: FormProps): ReactNode => {
  const say = useTexts(decideTexts);
  const [isTried, setTried] = useState(false);
  const flaw = (isMissing: boolean, text: string): string | undefined => (isTried && isMissing ? text : undefined);
  const needed = say('campaigns.decide.needed');
  const fitting = reasons.reasons.filter(({ fits }) => draft.outcome !== undefined && fits.includes(draft.outcome));
  return (
    <Card title={say('campaigns.decide.what')}>
      <form
        className="campaigns-form"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isComplete(draft)) onPlan(draft);
        }}
        noValidate
      >
        <Stack>
          <RadioGroup
            label={say('campaigns.decide.outcome')}
            value={draft.outcome}
            options={reasons.outcomes.map(({ id, says, needsSecond }) => ({
              value: id,
              says: say(`campaigns.outcome.${id}`),
              hint: needsSecond ? `${says} ${say('campaigns.decide.second')}` : says,
            }))}
            onChange={(outcome) => onChange({ ...draft, outcome, reason: '' })}
            flaw={flaw(draft.outcome === undefined, needed)}
          />
          <Select
            label={say('campaigns.decide.reason')}
            value={draft.reason}
            options={[
              { value: '', says: say('campaigns.decide.reason.choose') },
              ...fitting.map(({ id, says }) => ({ value: id, says })),
            ]}
            onChange={(reason) => onChange({ ...draft, reason })}
            isDisabled={draft.outcome === undefined}
            flaw={flaw(draft.reason === '', needed)}
            isRequired
          />
          <TextArea
            label={say('campaigns.decide.note')}
            hint={say('campaigns.decide.note.hint')}
            value={draft.note}
            maxLength={10_000}
            onChange={(note) => onChange({ ...draft, note })}
            flaw={flaw(draft.note.trim() === '', say('campaigns.decide.needed.note'))}
            isRequired
          />
          <RadioGroup
            label={say('campaigns.decide.worth')}
            value={draft.worth}
            options={worths.map((value) => ({ value, says: say(`campaigns.worth.${value}`) }))}
            onChange={(worth) => onChange({ ...draft, worth })}
            flaw={flaw(draft.worth === undefined, needed)}
          />
          <div>
            <Button type="submit" kind="first" isBusy={isBusy}>
              {say('campaigns.decide.plan')}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
};
