import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Band } from '../../engine/contract/result.ts';
import type { State } from '../../engine/review/moves.ts';
import { useApi } from '../api/session.tsx';

interface Wanted {
  readonly state: readonly State[];
  readonly band: readonly Band[];
}

/** Where the first page begins. */
const start: { readonly cursor?: string } = {};

/** Cases of a recruiter's own jobs, page by page. */
export const useOwnCases = ({ state, band }: Wanted) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['cases', 'own', state, band],
    queryFn: ({ signal, pageParam }) => {
      const query = {
        ...(state.length === 0 ? {} : { state: [...state] }),
        ...(band.length === 0 ? {} : { band: [...band] }),
      };
      return api.cases.list({ query: { ...query, ...pageParam }, signal });
    },
    initialPageParam: start,
    getNextPageParam: ({ next }) => (next === null ? undefined : { cursor: next }),
  });
};

/** How many of them there are in each state. */
export const useOwnCounts = () => {
  const api = useApi();
  return useQuery({ queryKey: ['cases', 'counts'], queryFn: ({ signal }) => api.cases.counts({ signal }) });
};
