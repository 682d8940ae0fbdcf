import { type FormEvent, type ReactNode, useId } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Failure } from '../ui/states.tsx';
import { uiTexts } from '../ui/texts.ts';

interface FormDialogProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What the button says. */
  readonly act: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly isBusy: boolean;
  /** Why it was refused; what was typed stays. */
  readonly error?: unknown;
  readonly size?: 'small' | 'usual' | 'wide';
  readonly children: ReactNode;
}

/** A form above the page. It stays open, with what was typed, until it is done or closed. */
export const FormDialog = (props: FormDialogProps): ReactNode => {
  const { title, lead, act, onSubmit, onClose, isBusy, error, size = 'usual', children } = props;
  const say = useTexts(uiTexts);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) onSubmit();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      size={size}
      {...(lead === undefined ? {} : { lead })}
      buttons={
        <>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button kind="first" type="submit" form={id} isBusy={isBusy}>
            {act}
          </Button>
        </>
      }
    >
      <form id={id} className="settings-form" onSubmit={submit}>
        {children}
        {error === null || error === undefined ? null : <Failure error={error} title={title} />}
      </form>
    </Dialog>
  );
};
