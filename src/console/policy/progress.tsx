import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { policyTexts } from './texts.ts';
import type { Run } from './use-run.ts';

/** How far a pass over everything is. */
export const Progress = ({ run }: { readonly run: Run }): ReactNode => {
  const say = useTexts(policyTexts);
  const { state, done, total } = run;
  const says = state === 'waiting' ? say('policy.run.waiting') : say('policy.run.progress', { done, total });
  return (
    <div className="policy-progress" role="status">
      <progress
        aria-label={say('policy.run')}
        {...(state === 'waiting' ? {} : { value: done, max: Math.max(1, total) })}
      />
      <span className="figures">{says}</span>
    </div>
  );
};
