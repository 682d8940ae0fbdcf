import { type ReactNode, useId, useState } from 'react';
import { useAction } from '../api/action.ts';
import type { CaseAnswer } from '../api/case.ts';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/field.tsx';
import { uiTexts } from '../ui/texts.ts';
import { actionTexts } from './action-texts.ts';

interface RevealProps {
  readonly id: string;
  readonly onRevealed: (file: CaseAnswer) => void;
}

/** Shows an auditor who says why the names and values behind the stand-ins. */
export const Reveal = ({ id, onRevealed }: RevealProps): ReactNode => {
  const say = useTexts(actionTexts);
  const ui = useTexts(uiTexts);
  const api = useApi();
  const form = useId();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { act, isBusy } = useAction({
    run: () => api.cases.reveal({ params: { id }, body: { reason: reason.trim() } }),
    onDone: onRevealed,
  });
  const buttons = (
    <>
      <Button onClick={() => setOpen(false)}>{ui('ui.cancel')}</Button>
      <Button kind="first" type="submit" form={form} isBusy={isBusy} disabled={reason.trim() === ''}>
        {say('case.act.reveal')}
      </Button>
    </>
  );
  return (
    <>
      <Button icon="eye" onClick={() => setOpen(true)}>
        {say('case.act.reveal')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={say('case.act.reveal')}
        lead={say('case.act.reveal.lead')}
        buttons={buttons}
        size="small"
      >
        <form
          id={form}
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') void act();
          }}
        >
          <TextArea label={say('case.act.reveal.why')} value={reason} onChange={setReason} isRequired maxLength={500} />
        </form>
      </Dialog>
    </>
  );
};
