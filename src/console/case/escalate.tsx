import type { ReactNode } from 'react';
import { useDraft } from '../api/drafts.ts';
import { useTexts } from '../text/texts.tsx';
import { TextArea } from '../ui/field.tsx';
import { actionTexts } from './action-texts.ts';
import { MoveDialog } from './move-dialog.tsx';
import type { MoveProps } from './move-props.ts';
import { useMove } from './use-move.ts';

const empty = { note: '', version: '' };

/** Puts the case before a lead. */
export const Escalate = ({ file, full, onClose }: MoveProps): ReactNode => {
  const say = useTexts(actionTexts);
  const { typed, change, clear } = useDraft(`escalating ${full.id}`, empty);
  const note = typed.note.trim();
  const { act, isBusy, error } = useMove({
    file,
    run: (api, sent) => api.cases.escalate({ ...sent, body: { note } }),
    done: say('case.act.escalate.done'),
    onDone: () => {
      clear();
      onClose();
    },
    keeps: true,
  });
  return (
    <MoveDialog
      {...{ full, isBusy, error, onClose }}
      title={say('case.act.escalate')}
      lead={say('case.act.escalate.lead')}
      act={say('case.act.escalate.act')}
      since={typed.version}
      isReady={note !== ''}
      onSend={act}
    >
      <TextArea
        label={say('case.act.note')}
        value={typed.note}
        onChange={(text) => change({ note: text, version: String(full.version) })}
        isRequired
        maxLength={10_000}
      />
    </MoveDialog>
  );
};
