import { skipToken, useQuery } from '@tanstack/react-query';
import type { Answer, Api } from './client.ts';
import { useApi } from './session.tsx';

/** A pass over everything that is kept: a search of the past, or a draft that is tried on it. */
export type Run = Answer<Api['retro']['read']>;

/** Milliseconds between looks at how far a run is. */
const EVERY = 1_000;

/** Whether a run is still to do something. */
export const isUnderWay = (run: Pick<Run, 'state'> | undefined): boolean =>
  run?.state === 'waiting' || run?.state === 'running';

/** How far a run is, looked at again until it has ended; nothing is asked for while there is no id. */
export const useRun = (id: string | null) => {
  const api = useApi();
  return useQuery({
    queryKey: ['retro', 'read', id],
    queryFn: id === null ? skipToken : ({ signal }) => api.retro.read({ params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data !== undefined && isUnderWay(state.data) ? EVERY : false),
  });
};
