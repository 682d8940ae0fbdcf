import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ownTexts } from './texts.ts';

/** Answers that change when a way to sign in does; the token of the page is another one afterwards. */
export const waysRefresh = [['me'], ['session']] as const;

interface WayItemProps {
  readonly name: string;
  readonly says: ReactNode;
  /** Gives it up; absent when it is not there. */
  readonly onRemove?: () => Promise<unknown>;
  readonly children?: ReactNode;
}

/** A way to sign in, with what can be done with it. */
export const WayItem = ({ name, says, onRemove, children }: WayItemProps): ReactNode => {
  const say = useTexts(ownTexts);
  const [isAsked, setAsked] = useState(false);
  const { act } = useAction({
    run: async () => onRemove?.(),
    done: () => say('settings.own.removed', { what: name }),
    refresh: waysRefresh,
  });
  return (
    <li className="settings-item">
      <div className="settings-item-says">
        <strong>{name}</strong>
        <div className="muted small">{says}</div>
      </div>
      <div className="row">
        {children}
        {onRemove === undefined ? null : (
          <Button size="small" aria-label={`${say('settings.own.remove')}: ${name}`} onClick={() => setAsked(true)}>
            {say('settings.own.remove')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        isOpen={isAsked}
        isBad
        onClose={() => setAsked(false)}
        title={`${say('settings.own.remove')}: ${name}`}
        lead={say('settings.own.remove.lead')}
        act={say('settings.own.remove')}
        onConfirm={() => act()}
      />
    </li>
  );
};
