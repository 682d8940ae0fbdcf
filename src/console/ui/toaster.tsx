import './toaster.css';
import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button, IconButton } from './button.tsx';
import { KeyHint } from './key-hint.tsx';
import { useKeys } from './keys.ts';
import { useStore } from './store.ts';
import { uiTexts } from './texts.ts';
import { dropToast, showToast, type Toast, toasts } from './toasts.ts';

const SECOND = 1_000;

/** Seconds that are left, and the toast is dropped at their end. */
const useCountdown = ({ id, seconds }: Toast): number => {
  const [left, setLeft] = useState(() => Math.ceil(seconds));
  useEffect(() => {
    const end = performance.now() + seconds * SECOND;
    const timer = setInterval(() => {
      const rest = Math.ceil((end - performance.now()) / SECOND);
      setLeft(Math.max(0, rest));
      if (rest <= 0) dropToast(id);
    }, 200);
    return () => clearInterval(timer);
  }, [id, seconds]);
  return left;
};

const takeBack = async ({ id, undo }: Toast, says: string): Promise<void> => {
  dropToast(id);
  if (await undo?.()) showToast(says, { seconds: 2 });
};

const Undo = ({ toast, left }: { readonly toast: Toast; readonly left: number }): ReactNode => {
  const say = useTexts(uiTexts);
  return (
    <>
      <span className="toast-left" role="timer" aria-label={say('ui.secondsLeft', { seconds: left })}>
        {left}
      </span>
      <Button size="small" icon="undo" onClick={() => void takeBack(toast, say('ui.undone'))}>
        {say('ui.undo')} <KeyHint keys="u" />
      </Button>
    </>
  );
};

const Message = ({ toast }: { readonly toast: Toast }): ReactNode => {
  const say = useTexts(uiTexts);
  const left = useCountdown(toast);
  return (
    <div className="toast" data-bad={toast.isBad || undefined}>
      <p>{toast.says}</p>
      {toast.undo === undefined ? null : <Undo toast={toast} left={left} />}
      <IconButton size="small" icon="close" label={say('ui.close')} onClick={() => dropToast(toast.id)} />
    </div>
  );
};

/** Where toasts appear. What they say is read out; `u` takes back the latest that can be. */
export const Toaster = (): ReactNode => {
  const say = useTexts(uiTexts);
  const shown = useStore(toasts);
  const latest = shown.findLast(({ undo }) => undo !== undefined);
  useKeys(
    say('ui.messages'),
    latest === undefined ? {} : { u: { says: say('ui.undo'), run: () => void takeBack(latest, say('ui.undone')) } },
  );
  return (
    <section className="toaster" aria-label={say('ui.messages')}>
      <div className="unseen" aria-live="polite">
        {shown.map(({ id, says }) => (
          <p key={id}>{says}</p>
        ))}
      </div>
      {shown.map((toast) => (
        <Message key={toast.id} toast={toast} />
      ))}
    </section>
  );
};
