import { useInfiniteQuery } from '@tanstack/react-query';
import { isUnderWay, type Run } from '../api/runs.ts';
import { useApi } from '../api/session.tsx';

/** Why the past was searched. */
export type Cause = Run['cause'];

/** Milliseconds between looks while one is under way. */
const EVERY = 2_000;

/** Searches of the past, the latest first. */
export const useRuns = (cause: Cause | undefined) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['retro', 'list', cause ?? null],
    queryFn: ({ signal, pageParam }) =>
      api.retro.list({
        query: {
          ...(cause === undefined ? {} : { cause }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.items.some(isUnderWay) === true ? EVERY : false),
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
};
