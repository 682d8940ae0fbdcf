import { type ReactNode, useState } from 'react';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { Row } from '../ui/layout.tsx';
import './decision.css';
import { useDraft } from '../api/drafts.ts';
import { Meanwhile } from '../api/meanwhile.tsx';
import type { Reasons } from '../api/reasons.ts';
import type { FullProps } from './file.ts';
import { toFirstFlaw } from './first-flaw.ts';
import { decideTexts } from './texts.ts';
import { useStep } from './use-step.ts';

const empty = { reason: '', note: '', version: '' };

interface ReopenProps extends FullProps {
  readonly lists: Reasons;
  readonly onClose: () => void;
}

const ReopenForm = ({ full, file, onChanged, lists, onClose }: ReopenProps): ReactNode => {
  const say = useTexts(decideTexts);
  const api = useApi();
  const { typed, change, clear } = useDraft(`reopening ${full.id}`, empty);
  const [wasTried, setTried] = useState(false);
  const version = String(full.version);
  const { act, isBusy, error } = useStep({
    run: (body: { readonly reason: string; readonly note: string }) =>
      api.cases.reopen({ params: { id: full.id }, ifMatch: file.etag, body }),
    done: () => say('decide.reopen.done'),
    onDone: () => {
      clear();
      onChanged();
    },
    onChanged,
  });
  const note = typed.note.trim();
  const isWhole = lists.reopening.some(({ id }) => id === typed.reason) && note !== '';
  return (
    <form
      className="decide-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        toFirstFlaw(event.currentTarget);
        if (isWhole) void act({ reason: typed.reason, note });
      }}
    >
      <p className="muted">{say('decide.reopen.lead')}</p>
      <RadioGroup
        label={say('decide.reopen.reason')}
        value={typed.reason}
        options={lists.reopening.map(({ id, says }) => ({ value: id, says }))}
        onChange={(reason) => change({ reason, version })}
        flaw={wasTried && typed.reason === '' ? say('decide.flaw.reason') : undefined}
      />
      <TextArea
        label={say('decide.reopen.note')}
        value={typed.note}
        onChange={(text) => change({ note: text, version })}
        flaw={wasTried && note === '' ? say('decide.flaw.note') : undefined}
        isRequired
        maxLength={10_000}
      />
      <Meanwhile full={full} since={typed.version === '' ? undefined : Number(typed.version)} error={error} />
      <Row>
        <Button type="submit" kind="first" isBusy={isBusy}>
          {say('decide.reopen')}
        </Button>
        <Button onClick={onClose}>{say('decide.cancel')}</Button>
      </Row>
    </form>
  );
};

/** Opens a decided case again, with a reason. */
export const Reopen = (props: FullProps & { readonly lists: Reasons }): ReactNode => {
  const say = useTexts(decideTexts);
  const { isEmpty } = useDraft(`reopening ${props.full.id}`, empty);
  const [isOpen, setOpen] = useState(!isEmpty);
  if (isOpen) return <ReopenForm {...props} onClose={() => setOpen(false)} />;
  return (
    <Row>
      <Button icon="reload" onClick={() => setOpen(true)}>
        {say('decide.reopen')}
      </Button>
    </Row>
  );
};
