import './run-progress.css';
import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { uiTexts } from './texts.ts';

interface RunProgressProps {
  readonly run: { readonly state: string; readonly done: number; readonly total: number };
}

/** How far a pass over everything that is kept is; nothing once it has ended. */
export const RunProgress = ({ run: { state, done, total } }: RunProgressProps): ReactNode => {
  const say = useTexts(uiTexts);
  if (state !== 'waiting' && state !== 'running') return null;
  return (
    <div className="run-progress" role="status">
      <progress aria-label={say('ui.run')} {...(state === 'waiting' ? {} : { value: done, max: Math.max(1, total) })} />
      <span className="figures">
        {state === 'waiting' ? say('ui.run.waiting') : say('ui.run.progress', { done, total })}
      </span>
    </div>
  );
};
