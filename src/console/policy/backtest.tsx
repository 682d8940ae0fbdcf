import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useAction } from '../api/action.ts';
import { isUnderWay, useRun } from '../api/runs.ts';
import { useApi, useSession } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/layout.tsx';
import { RunProgress } from '../ui/run-progress.tsx';
import { BacktestResult } from './backtest-result.tsx';
import { readBacktest } from './figures.ts';
import { Publish } from './publish.tsx';
import { policyTexts } from './texts.ts';
import type { PolicyVersion } from './use-version.ts';

/** Follows the run that the address names, and has the figures asked for anew once it ends. */
const useTrial = ({ state }: PolicyVersion) => {
  const queries = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const { data: run } = useRun(state === 'draft' ? search.get('run') : null);
  const isOver = run !== undefined && !isUnderWay(run);
  useEffect(() => {
    if (isOver) void queries.invalidateQueries({ queryKey: ['policies'] });
  }, [isOver, queries]);
  return { run, follow: (id: string) => setSearch({ run: id }, { replace: true }) };
};

interface ActsProps {
  readonly isTried: boolean;
  readonly isRunning: boolean;
  readonly isBusy: boolean;
  readonly onTry: () => void;
  readonly onPublish: () => void;
}

/** What leads do with a draft: it is published only after it was tried. */
const Acts = ({ isTried, isRunning, isBusy, onTry, onPublish }: ActsProps): ReactNode => {
  const say = useTexts(policyTexts);
  return (
    <>
      <Button kind={isTried ? 'usual' : 'first'} icon="play" isBusy={isBusy || isRunning} onClick={onTry}>
        {say(isTried ? 'policy.backtest.again' : 'policy.backtest.run')}
      </Button>
      <Button kind={isTried ? 'first' : 'usual'} disabled={!isTried || isRunning} onClick={onPublish}>
        {say('policy.publish')}
      </Button>
    </>
  );
};

/** What a policy would change in stored results: tried, watched, read, and put in force. */
export const Backtest = ({ version }: { readonly version: PolicyVersion }): ReactNode => {
  const say = useTexts(policyTexts);
  const api = useApi();
  const { has } = useSession();
  const { run, follow } = useTrial(version);
  const [isPublishing, setPublishing] = useState(false);
  const { act, isBusy } = useAction({
    run: () => api.policies.backtest({ params: { id: version.id } }),
    onDone: (begun) => follow(begun.run),
  });
  const isDraft = version.state === 'draft';
  const isRunning = isUnderWay(run);
  const isTried = version.backtest !== null;
  const figures = readBacktest(version.backtest);
  const acts = { isTried, isRunning, isBusy, onTry: () => void act(), onPublish: () => setPublishing(true) };
  const untried = isDraft ? 'policy.backtest.untried' : 'policy.backtest.none';
  return (
    <>
      <Card title={say('policy.backtest')} actions={isDraft && has('lead') ? <Acts {...acts} /> : undefined}>
        <p className="muted small">{say(isDraft ? 'policy.backtest.hint' : 'policy.backtest.hint.past')}</p>
        {isRunning && run !== undefined ? <RunProgress run={run} /> : null}
        {run?.state === 'failed' ? <p role="alert">{say('policy.backtest.failed')}</p> : null}
        {isTried ? <BacktestResult figures={figures} /> : null}
        {isTried || isRunning ? null : <p>{say(untried)}</p>}
      </Card>
      <Publish version={version} figures={figures} isOpen={isPublishing} onClose={() => setPublishing(false)} />
    </>
  );
};
