import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { isUnderWay, useRun } from '../api/runs.ts';
import { useTexts } from '../text/texts.tsx';
import { Card } from '../ui/layout.tsx';
import { RunProgress } from '../ui/run-progress.tsx';
import { policyTexts } from './texts.ts';
import type { PolicyVersion } from './use-version.ts';

/** After a policy was put in force: how far the past is weighed by it. */
export const WeighingAnew = ({ version }: { readonly version: PolicyVersion }): ReactNode => {
  const say = useTexts(policyTexts);
  const [search] = useSearchParams();
  const id = version.state === 'current' ? search.get('run') : null;
  const { data: run } = useRun(id);
  if (id === null || run === undefined) return null;
  return (
    <Card title={say('policy.anew.title')}>
      {isUnderWay(run) ? (
        <RunProgress run={run} />
      ) : (
        <p role="status">{say(`policy.anew.${run.state === 'done' ? 'done' : 'ended'}`, { changed: run.changed })}</p>
      )}
      <p>
        <Link href={`/retro/${encodeURIComponent(id)}`}>{say('policy.anew.more')}</Link>
      </p>
    </Card>
  );
};
