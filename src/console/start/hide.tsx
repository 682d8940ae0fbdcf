import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { useStore } from '../ui/store.ts';
import { showToast } from '../ui/toasts.ts';
import { hideGuide, isHidden } from './hidden.ts';
import { startTexts } from './texts.ts';

/** Sends the guide away. */
export const HideGuide = (): ReactNode => {
  const say = useTexts(startTexts);
  const [, go] = useLocation();
  if (useStore(isHidden)) return null;
  const hide = (): void => {
    hideGuide();
    showToast(say('start.hidden'));
    go('/');
  };
  return (
    <div className="row">
      <Button kind="quiet" onClick={hide}>
        {say('start.hide')}
      </Button>
    </div>
  );
};
