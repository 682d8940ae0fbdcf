import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import type { Move } from './figures.ts';

/** An application that would be in another band. */
export type Change = Answer<Api['policies']['changes']>['items'][number];

/** Who would be in another band under a draft, as it is in one version, page by page; `move` narrows it to one. */
export const useChanges = (
  { id, version }: { id: string; version: number },
  move: Pick<Move, 'from' | 'to'> | undefined,
) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['policies', 'changes', id, version, move?.from ?? null, move?.to ?? null],
    queryFn: ({ signal, pageParam }) =>
      api.policies.changes({
        params: { id },
        query: {
          limit: 50,
          ...(move === undefined ? {} : { from: move.from, to: move.to }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    select: ({ pages }) => ({
      items: pages.flatMap(({ items }) => items),
      looked: pages.reduce((sum, { looked }) => sum + looked, 0),
      pages: pages.length,
    }),
  });
};
