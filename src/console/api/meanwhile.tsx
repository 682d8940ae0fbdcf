import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { isChangedMeanwhile } from '../ui/problem.ts';
import { Failure } from '../ui/states.tsx';
import { Time } from '../ui/time.tsx';
import type { Answer, Api } from './client.ts';
import './meanwhile.css';
import { useSession } from './session.tsx';
import { apiTexts } from './texts.ts';

type Steps = Extract<Answer<Api['cases']['read']>['value'], { readonly view: 'full' | 'pseudonymous' }>['steps'];

interface MeanwhileProps {
  readonly full: { readonly steps: Steps };
  /** The version that somebody began to type at; undefined when they did not. */
  readonly since: number | undefined;
  /** Why the last attempt was refused. */
  readonly error: unknown;
}

/** What kept something from being sent, and what happened to the case while somebody typed. */
export const Meanwhile = ({ full, since, error }: MeanwhileProps): ReactNode => {
  const say = useTexts(apiTexts);
  const { person } = useSession();
  const steps = since === undefined ? [] : full.steps.filter(({ number, by }) => number > since && by.id !== person.id);
  const isChanged = isChangedMeanwhile(error);
  return (
    <>
      {isChanged || steps.length > 0 ? (
        <div className="api-meanwhile" role="status">
          {isChanged ? <strong>{say('api.draft.changed')}</strong> : null}
          {steps.length === 0 ? null : (
            <>
              <p>{say('api.draft.since')}</p>
              <ul>
                {steps.map(({ number, by, move, at }) => (
                  <li key={number}>
                    <bdi>{by.name}</bdi> {say(`api.move.${move}`)}, <Time at={at} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      ) : null}
      {error === null || error === undefined || isChanged ? null : (
        <Failure error={error} title={say('api.draft.kept')} />
      )}
    </>
  );
};
