import { type ReactNode, useEffect, useState } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Button } from './button.tsx';
import { uiTexts } from './texts.ts';

/** Milliseconds for which it says that it was done. */
const SAID = 2_000;

interface CopyButtonProps {
  readonly text: string;
  /** What is copied: "Copy link". "Copy" when absent. */
  readonly label?: string;
}

/** Puts a text into the clipboard and says so. */
export const CopyButton = ({ text, label }: CopyButtonProps): ReactNode => {
  const say = useTexts(uiTexts);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), SAID);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setDone(true);
  };
  return (
    <>
      <Button size="small" icon={isDone ? 'check' : 'copy'} onClick={() => void copy()}>
        {isDone ? say('ui.copied') : (label ?? say('ui.copy'))}
      </Button>
      <span className="unseen" role="status">
        {isDone ? say('ui.copied') : ''}
      </span>
    </>
  );
};
