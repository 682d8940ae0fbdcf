import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { indicatorsTexts } from './texts.ts';
import { isUnderWay, type Run } from './use-runs.ts';

const tones: Readonly<Record<Run['state'], 'plain' | 'good' | 'bad' | 'strong'>> = {
  waiting: 'plain',
  running: 'strong',
  done: 'good',
  failed: 'bad',
  cancelled: 'plain',
};

/** Where a search stands, in a word. */
export const RunState = ({ state }: Pick<Run, 'state'>): ReactNode => {
  const say = useTexts(indicatorsTexts);
  return <Badge tone={tones[state]}>{say(`indicators.run.${state}`)}</Badge>;
};

/** How far a search is; nothing once it has ended. */
export const Progress = ({ run }: { readonly run: Run }): ReactNode => {
  const say = useTexts(indicatorsTexts);
  const { state, done, total } = run;
  if (!isUnderWay(run)) return null;
  return (
    <div className="indicators-progress" role="status">
      <progress
        aria-label={say('indicators.run.progress.label')}
        {...(state === 'waiting' ? {} : { value: done, max: Math.max(1, total) })}
      />
      <span className="figures">{say('indicators.run.progress', { done, total })}</span>
    </div>
  );
};
