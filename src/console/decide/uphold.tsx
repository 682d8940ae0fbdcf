import { type ReactNode, useState } from 'react';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Row } from '../ui/layout.tsx';
import './decision.css';
import { useDraft } from '../api/drafts.ts';
import { Meanwhile } from '../api/meanwhile.tsx';
import type { FullProps } from './file.ts';
import { toFirstFlaw } from './first-flaw.ts';
import { decideTexts } from './texts.ts';
import { useStep } from './use-step.ts';

const empty = { note: '', version: '' };

/** A decision that newer evidence puts into question: let it stand, with a note. */
export const Uphold = ({ full, file, onChanged }: FullProps): ReactNode => {
  const say = useTexts(decideTexts);
  const api = useApi();
  const { typed, change, clear } = useDraft(`upholding ${full.id}`, empty);
  const [wasTried, setTried] = useState(false);
  const note = typed.note.trim();
  const { act, isBusy, error } = useStep({
    run: () => api.cases.uphold({ params: { id: full.id }, ifMatch: file.etag, body: { note } }),
    done: () => say('decide.uphold.done'),
    onDone: () => {
      clear();
      onChanged();
    },
    onChanged,
  });
  return (
    <form
      className="decide-form decide-asks"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        toFirstFlaw(event.currentTarget);
        if (note !== '') void act();
      }}
    >
      <p>
        <strong>{say('decide.changed')}.</strong> {say('decide.changed.says')}
      </p>
      <TextArea
        label={say('decide.uphold.note')}
        value={typed.note}
        onChange={(text) => change({ note: text, version: String(full.version) })}
        flaw={wasTried && note === '' ? say('decide.flaw.note') : undefined}
        isRequired
        maxLength={10_000}
      />
      <Meanwhile full={full} since={typed.version === '' ? undefined : Number(typed.version)} error={error} />
      <Row>
        <Button type="submit" kind="first" isBusy={isBusy}>
          {say('decide.uphold')}
        </Button>
      </Row>
    </form>
  );
};
