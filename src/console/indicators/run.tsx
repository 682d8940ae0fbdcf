import './indicators.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAction } from '../api/action.ts';
import { useWho } from '../api/colleagues.ts';
import { isUnderWay, type Run, useRun } from '../api/runs.ts';
import { useApi, useSession } from '../api/session.tsx';
import type { ScreenProps } from '../shell/feature.ts';
import { Page } from '../shell/page.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { Stat, Stats } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { RunProgress } from '../ui/run-progress.tsx';
import { Loaded } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import { Findings } from './findings.tsx';
import { RunState } from './run-state.tsx';
import { indicatorsTexts } from './texts.ts';
import { useMemoryEvents } from './use-memory-events.ts';

const Figures = ({ run }: { readonly run: Run }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const format = useFormat();
  const who = useWho();
  return (
    <>
      <p className="muted">
        {say('indicators.run.begun', { who: who(run.createdBy) })} <Time at={run.createdAt} as="full" />
        {run.endedAt === null ? null : (
          <>
            , {say('indicators.run.ended')} <Time at={run.endedAt} as="full" />
          </>
        )}
      </p>
      <RunProgress run={run} />
      {run.error === null ? null : <p role="alert">{run.error}</p>}
      <Stats>
        <Stat label={say('indicators.run.hires')} value={format.number(run.hires)} />
        <Stat label={say('indicators.run.findings')} value={format.number(run.findings)} />
        <Stat label={say('indicators.run.changed')} value={format.number(run.changed)} />
        <Stat
          label={say('indicators.run.looked')}
          value={format.number(run.done)}
          hint={say('indicators.run.of', { total: run.total })}
        />
      </Stats>
      {run.capped ? <p>{say('indicators.run.capped')}</p> : null}
    </>
  );
};

const Cancel = ({ id }: { readonly id: string }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const api = useApi();
  const { act, isBusy } = useAction({
    run: () => api.retro.cancel({ params: { id } }),
    done: () => say('indicators.run.cancelled.done'),
    refresh: [['retro']],
  });
  return (
    <Button isBusy={isBusy} onClick={() => void act()}>
      {say('indicators.run.cancel')}
    </Button>
  );
};

/** One search of the past: how far it is and whom it came upon. */
export const RunScreen = ({ params }: ScreenProps): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const { has } = useSession();
  useMemoryEvents();
  const id = params['id'] ?? '';
  const query = useRun(id);
  const run = query.data;
  return (
    <Page
      title={run === undefined ? say('indicators.run.title') : say(`indicators.cause.${run.cause}`)}
      lead={
        <>
          <Link href="/indicators?tab=searches">{say('indicators.tab.searches')}</Link>{' '}
          {run === undefined ? null : <RunState state={run.state} />}
        </>
      }
      actions={run !== undefined && isUnderWay(run) && has('lead') ? <Cancel id={id} /> : undefined}
    >
      <Loaded query={query} lines={6}>
        {(found) => (
          <>
            <Figures run={found} />
            {found.cause === 'backtest' ? <p>{say('indicators.run.backtest')}</p> : <Findings run={found} />}
          </>
        )}
      </Loaded>
    </Page>
  );
};
