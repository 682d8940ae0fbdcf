import { type ReactNode, type RefObject, useId } from 'react';
import { useAction } from '../api/action.ts';
import type { FullCase } from '../api/case.ts';
import { useDraft } from '../api/drafts.ts';
import { useApi } from '../api/session.tsx';
import { apiTexts } from '../api/texts.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Card } from '../ui/layout.tsx';
import { Failure } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { historyTexts } from './history-texts.ts';

const empty = { text: '' };

interface NotesProps {
  readonly full: FullCase;
  readonly mayAdd: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** What colleagues wrote beside the case, and a field for one's own. */
export const Notes = ({ full, mayAdd, field }: NotesProps): ReactNode => {
  const say = useTexts(historyTexts);
  const kept = useTexts(apiTexts);
  const api = useApi();
  const form = useId();
  const { typed, change, clear } = useDraft(`note on ${full.id}`, empty);
  const text = typed.text.trim();
  const { act, isBusy, error } = useAction({
    run: () => api.cases.addNote({ params: { id: full.id }, body: { text } }),
    refresh: [['cases', 'read', full.id]],
    onDone: clear,
    onRefused: () => undefined,
  });
  const send = (): void => {
    if (text !== '' && !isBusy) void act();
  };
  return (
    <Card title={say('case.notes')}>
      {full.notes.length === 0 && !mayAdd ? <p className="muted">{say('case.notes.none')}</p> : null}
      <ul className="case-notes">
        {full.notes.map((note) => (
          <li key={note.id}>
            <p className="muted small">
              <bdi>{note.by.name}</bdi>, <Time at={note.at} />
            </p>
            <p className="case-note">
              <bdi>{note.text ?? say('case.history.erased')}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <form
          id={form}
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Field
            label={say('case.notes.add')}
            control={(wired) => (
              <textarea
                {...wired}
                ref={field}
                className="control"
                rows={3}
                maxLength={10_000}
                value={typed.text}
                onChange={(event) => change({ text: event.target.value })}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
                }}
              />
            )}
          />
          {error === null || error === undefined ? null : <Failure error={error} title={kept('api.draft.kept')} />}
          <div className="row">
            <Button type="submit" isBusy={isBusy} disabled={text === ''}>
              {say('case.notes.act')}
            </Button>
            <span className="muted small">{say('case.notes.keys')}</span>
          </div>
        </form>
      ) : null}
    </Card>
  );
};
