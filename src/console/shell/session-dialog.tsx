import type { ReactNode } from 'react';
import { standing } from '../api/connection.ts';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useStore } from '../ui/store.ts';
import { shellTexts } from './texts.ts';

/** A tab of its own: whatever was typed here stays. */
const signInElsewhere = (): void => {
  open('/sign-in?after=close', 'gatehouse-sign-in');
};

/** Asks to sign in again, above whatever is shown; goes away by itself when that is done. */
export const SessionDialog = (): ReactNode => {
  const say = useTexts(shellTexts);
  const is = useStore(standing);
  const shown = is === 'old' ? 'old' : 'over';
  return (
    <Dialog
      isOpen={is !== 'good'}
      isFirm={is === 'over'}
      onClose={() => standing.set('good')}
      title={say(`shell.${shown}.title`)}
      lead={say(`shell.${shown}.lead`)}
      size="small"
      buttons={
        <Button kind="first" icon="external" onClick={signInElsewhere}>
          {say('shell.again')}
        </Button>
      }
    />
  );
};
