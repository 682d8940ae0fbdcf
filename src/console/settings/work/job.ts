import type { Answer, Api } from '../../api/client.ts';
import { useTexts } from '../../text/texts.tsx';
import { workTexts } from './texts.ts';

/** Work in the background. */
export type Job = Answer<Api['jobs']['list']>['items'][number];

/** Where a job stands. */
export type JobState = Job['state'];

/** Every state, as tones of a badge. */
export const stateTones: Readonly<Record<JobState, 'plain' | 'good' | 'bad'>> = {
  failed: 'bad',
  running: 'good',
  waiting: 'plain',
  done: 'plain',
  cancelled: 'plain',
};

/** A kind of job in words; its id where there are none. */
export const useKindOf = (): ((kind: string) => string) => {
  const say = useTexts<string>(workTexts);
  return (kind) => (`settings.work.kind.${kind}` in workTexts ? say(`settings.work.kind.${kind}`) : kind);
};
