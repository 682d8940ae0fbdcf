import { type ReactNode, useState } from 'react';
import type { CheckResult } from '../../engine/review/playbook.ts';
import { useApi } from '../api/session.tsx';
import { apiTexts } from '../api/texts.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { Row } from '../ui/layout.tsx';
import { Failure } from '../ui/states.tsx';
import './decision.css';
import { useDraft } from '../api/drafts.ts';
import type { FullProps } from './file.ts';
import { toFirstFlaw } from './first-flaw.ts';
import { playbookTexts } from './playbook-texts.ts';
import { decideTexts } from './texts.ts';
import type { PlannedStep } from './use-playbook.ts';
import { useStep } from './use-step.ts';

const results = ['verified', 'not-yet-verified', 'refused', 'contradicted'] as const satisfies readonly CheckResult[];
const empty = { result: '', note: '' };

/** Writes down what a step came to. Results are added and never changed; the last one counts. */
export const CheckForm = ({ full, step, onChanged }: FullProps & { readonly step: PlannedStep }): ReactNode => {
  const say = useTexts(playbookTexts);
  const word = useTexts(decideTexts);
  const kept = useTexts(apiTexts);
  const api = useApi();
  const { typed, change, clear } = useDraft(`check ${full.id} ${step.id}`, empty);
  const [wasTried, setTried] = useState(false);
  const result = results.find((one) => one === typed.result);
  const note = typed.note.trim();
  const { act, isBusy, error } = useStep({
    run: (body: { readonly result: CheckResult; readonly note: string }) =>
      api.cases.check({ params: { id: full.id }, body: { step: step.id, ...body } }),
    done: (check) => say('decide.playbook.saved', { step: step.title, result: word(`decide.outcome.${check.result}`) }),
    onDone: () => {
      clear();
      setTried(false);
      onChanged();
    },
    onChanged,
  });
  return (
    <form
      className="decide-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        toFirstFlaw(event.currentTarget);
        if (result !== undefined && note !== '') void act({ result, note });
      }}
    >
      <RadioGroup
        label={say('decide.playbook.result')}
        value={result}
        options={results.map((value) => ({ value, says: word(`decide.outcome.${value}`) }))}
        onChange={(value) => change({ result: value })}
        flaw={wasTried && result === undefined ? say('decide.playbook.flaw.result') : undefined}
        isRow
      />
      <TextArea
        label={say('decide.playbook.note')}
        hint={say('decide.playbook.note.hint', { record: step.record })}
        value={typed.note}
        onChange={(text) => change({ note: text })}
        flaw={wasTried && note === '' ? say('decide.playbook.flaw.note') : undefined}
        isRequired
        rows={2}
        maxLength={10_000}
      />
      {error === null || error === undefined ? null : <Failure error={error} title={kept('api.draft.kept')} />}
      <Row>
        <Button type="submit" isBusy={isBusy}>
          {say('decide.playbook.save')}
        </Button>
      </Row>
    </form>
  );
};
