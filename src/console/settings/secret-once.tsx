import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { settingsTexts } from './texts.ts';

/** A text to be pasted elsewhere, with a button that copies it. */
export const CopyLine = ({ text, label }: { readonly text: string; readonly label?: string }): ReactNode => (
  <div className="settings-code">
    <code>{text}</code>
    <CopyButton text={text} {...(label === undefined ? {} : { label })} />
  </div>
);

interface SecretOnceProps {
  readonly title: string;
  readonly text: string;
  /** Where it goes. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** A key, secret or link that is shown once. A slip of the hand does not close it. */
export const SecretOnce = ({ title, text, children, onClose }: SecretOnceProps): ReactNode => {
  const say = useTexts(settingsTexts);
  return (
    <Dialog
      isOpen
      isFirm
      onClose={onClose}
      title={title}
      lead={say('settings.once')}
      buttons={
        <Button kind="first" onClick={onClose}>
          {say('settings.once.done')}
        </Button>
      }
    >
      <CopyLine text={text} />
      {children}
    </Dialog>
  );
};
