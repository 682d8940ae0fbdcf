import './draft.css';
import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/choice.tsx';
import { TextArea } from '../ui/field.tsx';
import { Card } from '../ui/layout.tsx';
import { isChangedMeanwhile } from '../ui/problem.ts';
import { Failure } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { DraftForm } from './draft-form.tsx';
import { draftTexts } from './draft-texts.ts';
import { RawForm } from './raw-form.tsx';
import { type DraftBase, useDraft, type Wanted } from './use-draft.ts';

type Draft = ReturnType<typeof useDraft>;

/** What the service refused, unless fields show all of it. */
const Refused = ({ draft: { error, flaws, elsewhere } }: { readonly draft: Draft }): ReactNode => {
  const say = useTexts(draftTexts);
  if (error === null || isChangedMeanwhile(error)) return null;
  if (elsewhere.length === 0 && Object.keys(flaws).length === 0) return <Failure error={error} />;
  return (
    <div className="policy-refused" role="alert">
      <strong>{say('policy.draft.refused')}</strong>
      <ul className="policy-bullets">
        {elsewhere.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {Object.keys(flaws).length === 0 ? null : <li>{say('policy.draft.refused.fields')}</li>}
      </ul>
    </div>
  );
};

const Keep = ({ draft, base }: { readonly draft: Draft; readonly base: DraftBase }): ReactNode => {
  const say = useTexts(draftTexts);
  const { isReady, isBusy, save } = draft;
  const { draft: theirs } = base;
  const hasWeights = base.weights !== null;
  return (
    <Card title={say('policy.draft.keep')}>
      {hasWeights ? (
        <Checkbox
          label={say('policy.draft.weights')}
          hint={say('policy.draft.weights.hint')}
          isOn={draft.keepsWeights}
          onChange={draft.setKeepsWeights}
        />
      ) : null}
      <TextArea
        label={say('policy.draft.note')}
        hint={say('policy.draft.note.hint')}
        isRequired
        maxLength={2_000}
        flaw={draft.flaws['/note']}
        value={draft.note}
        onChange={draft.setNote}
      />
      <div className="row">
        <Button kind="first" icon="play" disabled={!isReady} isBusy={isBusy} onClick={() => void save(true)}>
          {say('policy.draft.saveAndTry')}
        </Button>
        <Button disabled={!isReady} isBusy={isBusy} onClick={() => void save(false)}>
          {say('policy.draft.save')}
        </Button>
        {draft.isTouched ? (
          <Button kind="quiet" icon="undo" onClick={draft.startOver}>
            {say('policy.draft.startOver')}
          </Button>
        ) : null}
        <span className="muted small">{say('policy.draft.safe')}</span>
      </div>
      {theirs === null || draft.version === theirs.version ? null : (
        <DraftConflict theirs={theirs} mine={draft.document} onKeepMine={() => draft.setVersion(theirs.version)} />
      )}
      <Refused draft={draft} />
    </Card>
  );
};

interface DraftEditorProps {
  readonly base: DraftBase;
  readonly wanted: Wanted;
}

/** A policy as a form or as the document itself, kept as a draft and tried. */
export const DraftEditor = ({ base, wanted }: DraftEditorProps): ReactNode => {
  const say = useTexts(draftTexts);
  const draft = useDraft(base, wanted);
  const { form, setForm, raw, setRaw, document, flaws } = draft;
  return (
    <div className="stack">
      {base.losesWeights ? <p role="note">{say('policy.draft.losesWeights')}</p> : null}
      <Tabs
        label={say('policy.draft.title')}
        value={raw === undefined ? 'form' : 'raw'}
        onChange={draft.show}
        tabs={[
          {
            value: 'form',
            says: say('policy.draft.form'),
            show: () => <DraftForm form={form} flaws={flaws} onChange={setForm} />,
          },
          {
            value: 'raw',
            says: say('policy.draft.raw'),
            show: () => <RawForm text={raw ?? ''} isReadable={document !== undefined} onChange={setRaw} />,
          },
        ]}
      />
      <Keep draft={draft} base={base} />
    </div>
  );
};
