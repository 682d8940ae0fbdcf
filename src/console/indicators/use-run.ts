import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/session.tsx';
import { isUnderWay } from './use-runs.ts';

/** Milliseconds between looks at how far a search is. */
const EVERY = 1_000;

/** One search of the past, looked at again until it has ended. */
export const useRun = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['retro', 'read', id],
    queryFn: ({ signal }) => api.retro.read({ params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data !== undefined && isUnderWay(state.data) ? EVERY : false),
  });
};
