import { type ReactNode, useId } from 'react';
import type { FullCase } from '../api/case.ts';
import { Meanwhile } from '../api/meanwhile.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { uiTexts } from '../ui/texts.ts';

interface MoveDialogProps {
  readonly full: FullCase;
  readonly title: string;
  readonly lead: ReactNode;
  /** What the button says. */
  readonly act: string;
  /** The version that somebody began to type at, when they did. */
  readonly since: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly isReady: boolean;
  readonly onSend: () => unknown;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form for one step with the case. What is typed outlives it, and what happened meanwhile is said in it. */
export const MoveDialog = (props: MoveDialogProps): ReactNode => {
  const { full, title, lead, act, since, isBusy, error, isReady, onSend, onClose, children } = props;
  const ui = useTexts(uiTexts);
  const form = useId();
  const buttons = (
    <>
      <Button onClick={onClose}>{ui('ui.cancel')}</Button>
      <Button kind="first" type="submit" form={form} isBusy={isBusy} disabled={!isReady}>
        {act}
      </Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} lead={lead} buttons={buttons}>
      <form
        id={form}
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady && !isBusy) onSend();
        }}
      >
        {children}
        <Meanwhile full={full} since={since === '' ? undefined : Number(since)} error={error} />
      </form>
    </Dialog>
  );
};
