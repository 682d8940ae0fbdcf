import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAction } from '../api/action.ts';
import { useApi, useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import type { Beginnings } from './beginnings.ts';
import { startTexts } from './texts.ts';

/** What changes with the applications that there are. */
export const dataRefresh = [['start'], ['cases'], ['campaigns'], ['people'], ['signals'], ['indicators']] as const;

/** Something to look at: the sample, or a connected system. */
export const DataStep = ({ there, isDone }: { readonly there: Beginnings; readonly isDone: boolean }): ReactNode => {
  const say = useTexts(startTexts);
  const api = useApi();
  const { has } = useSession();
  const { applications, sample, cases, connectors } = there;
  const { act, isBusy } = useAction({
    run: () => api.start.loadSample(),
    done: (loaded) => say('start.data.loaded', { ...loaded }),
    refresh: dataRefresh,
  });
  if (isDone) return <p>{say('start.data.done', { applications: applications + sample, cases })}</p>;
  if (!has('administer')) return <p>{say('start.data.other')}</p>;
  return (
    <>
      <p>{say(connectors > 0 ? 'start.data.connected' : 'start.data.lead')}</p>
      <div className="row">
        <Button kind="first" isBusy={isBusy} onClick={() => void act()}>
          {say(isBusy ? 'start.data.loading' : 'start.data.load')}
        </Button>
        <Link href={connectors > 0 ? '/settings/integrations' : '/settings/integrations?connect='} className="button">
          {say('start.data.connect')}
        </Link>
        <Link href="/settings/keys" className="button">
          {say('start.data.key')}
        </Link>
      </div>
    </>
  );
};
