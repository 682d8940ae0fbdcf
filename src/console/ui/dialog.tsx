import './dialog.css';
import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Failure } from './states.tsx';
import { uiTexts } from './texts.ts';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** Said under the title and read out with it. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons at the foot, the first one last. */
  readonly buttons?: ReactNode;
  readonly size?: 'small' | 'usual' | 'wide';
  /** Stays open when Escape or a place beside it is pressed. */
  readonly isFirm?: boolean;
  readonly focusFirst?: RefObject<HTMLElement | null>;
}

/** What somebody fills in. */
const FIELDS = '.dialog-body :is(input, textarea, select):not(:disabled)';

/** A window above the page that keeps the focus until it is closed, and gives it back. */
export const Dialog = ({
  isOpen,
  onClose,
  title,
  lead,
  children,
  buttons,
  size = 'usual',
  isFirm = false,
  focusFirst,
}: DialogProps): ReactNode => {
  const say = useTexts(uiTexts);
  const popup = useRef<HTMLDivElement>(null);
  // By keys one begins where something is to be filled in; a finger opens no keyboard by that.
  const first = (by: string): boolean | HTMLElement =>
    by === 'touch' ? true : (popup.current?.querySelector<HTMLElement>(FIELDS) ?? true);
  return (
    <Base.Root
      open={isOpen}
      disablePointerDismissal={isFirm}
      onOpenChange={(open, { reason }) => {
        if (!open && !(isFirm && reason === 'escape-key')) onClose();
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="dialog-shade" />
        <Base.Popup className="dialog" data-size={size} ref={popup} initialFocus={focusFirst ?? first}>
          <div className="dialog-head">
            <Base.Title className="dialog-title">{title}</Base.Title>
            {isFirm ? null : (
              <Button kind="quiet" data-shape="square" aria-label={say('ui.close')} onClick={onClose}>
                <Icon name="close" />
              </Button>
            )}
          </div>
          {lead === undefined ? null : <Base.Description className="dialog-lead">{lead}</Base.Description>}
          {children === undefined ? null : <div className="dialog-body">{children}</div>}
          {buttons === undefined ? null : <div className="dialog-buttons">{buttons}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
};

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly lead: ReactNode;
  /** What the button says: the act, never "OK". */
  readonly act: string;
  readonly isBad?: boolean;
  readonly onConfirm: () => Promise<unknown>;
  readonly children?: ReactNode;
}

/**
 * Asks once before something that reaches far. It closes when the act is done. When that throws, as `attempt` of an
 * action does, it stays and says why.
 */
export const ConfirmDialog = (props: ConfirmDialogProps): ReactNode => {
  const { isOpen, onClose, title, lead, act, isBad = false, onConfirm, children } = props;
  const say = useTexts(uiTexts);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>();
  const close = (): void => {
    setRefused(undefined);
    onClose();
  };
  const confirm = async (): Promise<void> => {
    setBusy(true);
    setRefused(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };
  const buttons = (
    <>
      <Button onClick={close}>{say('ui.cancel')}</Button>
      <Button kind={isBad ? 'bad' : 'first'} isBusy={isBusy} onClick={() => void confirm()}>
        {act}
      </Button>
    </>
  );
  return (
    <Dialog isOpen={isOpen} onClose={close} title={title} lead={lead} buttons={buttons} size="small">
      {children}
      {refused === undefined ? null : <Failure error={refused} title={say('ui.refused')} />}
    </Dialog>
  );
};
