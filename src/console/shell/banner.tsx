import './banner.css';
import { type ReactNode, useEffect } from 'react';
import { connection, followNetwork } from '../api/connection.ts';
import { useTexts } from '../text/texts.tsx';
import { Icon } from '../ui/icon.tsx';
import { useStore } from '../ui/store.ts';
import { shellTexts } from './texts.ts';

/** Says that the service is out of reach or slow, for as long as it is. */
export const ConnectionBanner = (): ReactNode => {
  const say = useTexts(shellTexts);
  const state = useStore(connection);
  useEffect(followNetwork, []);
  return (
    <div role="status" className="banner" data-state={state}>
      {state === 'good' ? null : (
        <>
          <Icon name={state === 'lost' ? 'warning' : 'clock'} />
          {say(`shell.connection.${state}`)}
        </>
      )}
    </div>
  );
};
