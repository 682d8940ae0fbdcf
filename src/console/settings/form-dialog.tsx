import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { isOldSession } from '../ui/problem.ts';
import { Failure } from '../ui/states.tsx';
import { uiTexts } from '../ui/texts.ts';
import type { Form } from './form.ts';

interface FormDialogProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** What the button says. */
  readonly act: string;
  readonly form: Pick<Form, 'isBusy' | 'error'>;
  readonly onSubmit: () => unknown;
  readonly onClose: () => void;
  /** Whether it can be sent as it is; else the focus goes to what is wrong. */
  readonly isReady?: boolean;
  readonly size?: 'small' | 'usual' | 'wide';
  /** What it does cannot be taken back. */
  readonly isBad?: boolean;
  readonly children: ReactNode;
}

const flawed = '[aria-invalid=true], [data-flawed] input';

/** A form above the page. It stays open, with what was typed, until it is done or closed. */
export const FormDialog = (props: FormDialogProps): ReactNode => {
  const { title, lead, act, form, onSubmit, onClose, isReady = true, size = 'usual', isBad = false, children } = props;
  const { isBusy, error } = form;
  const say = useTexts(uiTexts);
  const id = useId();
  const fields = useRef<HTMLFormElement>(null);
  const isRefused = error !== null && error !== undefined;
  const focusFlaw = (): void => fields.current?.querySelector<HTMLElement>(flawed)?.focus();
  useEffect(() => {
    if (isRefused) fields.current?.querySelector<HTMLElement>(flawed)?.focus();
  }, [isRefused]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (isReady) onSubmit();
    else focusFlaw();
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
          <Button kind={isBad ? 'bad' : 'first'} type="submit" form={id} isBusy={isBusy}>
            {act}
          </Button>
        </>
      }
    >
      <form ref={fields} id={id} className="settings-form" onSubmit={submit}>
        {children}
        {/* Whoever has to confirm that it is them is asked to above the form. */}
        {isRefused && !isOldSession(error) ? <Failure error={error} title={title} /> : null}
      </form>
    </Dialog>
  );
};
