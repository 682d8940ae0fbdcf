import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox, RadioGroup } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { useKeys } from '../ui/keys.ts';
import { Advice } from './advice.tsx';
import './decision.css';
import { Meanwhile } from '../api/meanwhile.tsx';
import type { Reasons } from '../api/reasons.ts';
import type { FullProps } from './file.ts';
import { toFirstFlaw } from './first-flaw.ts';
import { OutcomeChoice } from './outcome-choice.tsx';
import { decideTexts } from './texts.ts';
import { useDecision, worths } from './use-decision.ts';
import { useStay } from './use-going-on.ts';

/** Outcome, reason, note, and whether the case deserved a review. */
export const DecisionForm = (props: FullProps & { readonly lists: Reasons }): ReactNode => {
  const { full, lists } = props;
  const say = useTexts(decideTexts);
  const [isStaying, setStaying] = useStay();
  const form = useRef<HTMLFormElement>(null);
  const decision = useDecision(props, lists);
  const { outcome, reason, worth, note, fitting, flaws, change } = decision;

  const toForm = (): void => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus();
  };
  const choices = lists.outcomes.map(({ id }, index) => [
    String(index + 1),
    {
      says: say('decide.keys.outcome', { outcome: say(`decide.outcome.${id}`) }),
      run: () => {
        change({ outcome: id });
        form.current?.querySelectorAll<HTMLInputElement>('.decide-outcome input')[index]?.focus();
      },
    },
  ]);
  useKeys(say('decide.keys'), { d: { says: say('decide.keys.go'), run: toForm }, ...Object.fromEntries(choices) });

  const send = (): void => {
    void decision.send();
    toFirstFlaw(form.current);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const act = `decide.form.${outcome?.needsSecond === true ? 'propose' : 'decide'}${isStaying ? '' : 'AndGo'}` as const;
  return (
    <form
      ref={form}
      className="decide-form"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <OutcomeChoice
        outcomes={lists.outcomes}
        value={outcome?.id}
        onChange={(id) => change({ outcome: id })}
        flaw={flaws.outcome}
        hasKeys
      />
      {outcome === undefined ? (
        <div className="field">
          <p className="field-label">{say('decide.form.reason')}</p>
          <p className="field-hint">{say('decide.form.reason.first')}</p>
        </div>
      ) : (
        <RadioGroup
          label={say('decide.form.reason')}
          value={reason}
          options={fitting.map(({ id, says }) => ({ value: id, says }))}
          onChange={(id) => change({ reason: id })}
          flaw={flaws.reason}
        />
      )}
      <TextArea
        label={say('decide.form.note')}
        hint={say('decide.form.note.hint')}
        value={note}
        onChange={(text) => change({ note: text })}
        flaw={flaws.note}
        isRequired
        maxLength={10_000}
      />
      <RadioGroup
        label={say('decide.form.worth')}
        hint={say('decide.form.worth.hint')}
        value={worth}
        options={worths.map((value) => ({ value, says: say(`decide.worth.${value}`) }))}
        onChange={(value) => change({ worth: value })}
        flaw={flaws.worth}
      />
      <Advice full={full} outcome={outcome} />
      <Meanwhile full={full} since={decision.since} error={decision.error} />
      <Checkbox
        label={say('decide.form.stay')}
        hint={say('decide.form.stay.hint')}
        isOn={isStaying}
        onChange={setStaying}
      />
      <div className="row">
        <Button type="submit" kind="first" isBusy={decision.isBusy}>
          {say(act)}
        </Button>
        <KeyHint keys="Ctrl Enter" />
      </div>
    </form>
  );
};
