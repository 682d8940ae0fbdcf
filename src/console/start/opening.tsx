import { type ReactNode, useEffect } from 'react';
import { Redirect } from 'wouter';
import { Skeleton } from '../ui/states.tsx';
import { isReady, useBeginnings } from './beginnings.ts';
import { hideGuide } from './hidden.ts';

/**
 * Whoever comes in by the front door is shown the way while there is nothing behind it. Once there is, this browser looks
 * no longer.
 */
export const Opening = ({ otherwise }: { readonly otherwise: ReactNode }): ReactNode => {
  const { data, error } = useBeginnings();
  const isDone = data !== undefined && isReady(data);
  useEffect(() => {
    if (isDone) hideGuide();
  }, [isDone]);
  if (isDone || error !== null) return otherwise;
  return data === undefined ? <Skeleton /> : <Redirect to="/start" replace />;
};
