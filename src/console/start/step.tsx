import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Icon } from '../ui/icon.tsx';
import type { StepName } from './beginnings.ts';
import { startTexts } from './texts.ts';

interface StepProps {
  readonly name: StepName;
  readonly number: number;
  readonly state: 'done' | 'next' | 'later';
  readonly children: ReactNode;
}

/** One step of the guide. */
export const Step = ({ name, number, state, children }: StepProps): ReactNode => {
  const say = useTexts(startTexts);
  return (
    <li className="start-step" data-state={state} aria-current={state === 'next' ? 'step' : undefined}>
      <span className="start-mark" aria-hidden="true">
        {state === 'done' ? <Icon name="check" size={16} /> : number}
      </span>
      <div className="start-says">
        <div className="row">
          <h2>{say(`start.${name}.title`)}</h2>
          <Badge tone={state === 'done' ? 'good' : state === 'next' ? 'strong' : 'plain'}>
            {say(`start.${state}`)}
          </Badge>
        </div>
        {children}
      </div>
    </li>
  );
};
