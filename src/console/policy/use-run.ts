import { skipToken, useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** A pass over everything that is stored. */
export type Run = Answer<Api['retro']['read']>;

/** Milliseconds between looks at how far a run is. */
const EVERY = 1_000;

/** Whether a run is still to do something. */
export const isUnderWay = (run: Run | undefined): boolean => run?.state === 'waiting' || run?.state === 'running';

/** How far a run is, looked at again until it has ended. */
export const useRun = (id: string | null) => {
  const api = useApi();
  return useQuery({
    queryKey: ['retro', 'read', id],
    queryFn: id === null ? skipToken : ({ signal }) => api.retro.read({ params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data === undefined || isUnderWay(state.data) ? EVERY : false),
  });
};
