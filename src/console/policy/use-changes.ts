import { useInfiniteQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** An application that would be in another band. */
export type Change = Answer<Api['policies']['changes']>['items'][number];

/** Who would be in another band under a draft, page by page. */
export const useChanges = (id: string) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['policies', 'changes', id],
    queryFn: ({ signal, pageParam }) =>
      api.policies.changes({
        params: { id },
        query: { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items),
      looked: pages.reduce((sum, { looked }) => sum + looked, 0),
      pages: pages.length,
    }),
  });
};
