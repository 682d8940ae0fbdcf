import './banner.css';
import { type ReactNode, useEffect } from 'react';
import { connection } from '../api/connection.ts';
import { useTexts } from '../text/texts.tsx';
import { Icon } from '../ui/icon.tsx';
import { useStore } from '../ui/store.ts';
import { shellTexts } from './texts.ts';

/** Says that the service is out of reach or slow, for as long as it is. */
export const ConnectionBanner = (): ReactNode => {
  const say = useTexts(shellTexts);
  const state = useStore(connection);
  useEffect(() => {
    const lost = (): void => connection.set('lost');
    const back = (): void => connection.set('good');
    addEventListener('offline', lost);
    addEventListener('online', back);
    return () => {
      removeEventListener('offline', lost);
      removeEventListener('online', back);
    };
  }, []);
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
