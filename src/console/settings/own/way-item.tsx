import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { AskedButton } from '../asked-button.tsx';
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
  return (
    <li className="settings-item">
      <div className="settings-item-says">
        <strong>{name}</strong>
        <div className="muted small">{says}</div>
      </div>
      <div className="row">
        {children}
        {onRemove === undefined ? null : (
          <AskedButton
            says={say('settings.own.remove')}
            title={`${say('settings.own.remove')}: ${name}`}
            lead={say('settings.own.remove.lead')}
            isBad
            run={onRemove}
            done={() => say('settings.own.removed', { what: name })}
            refresh={waysRefresh}
          />
        )}
      </div>
    </li>
  );
};
