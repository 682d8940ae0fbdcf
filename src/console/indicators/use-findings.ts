import { useInfiniteQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** An application that a search found or changed. */
export type Finding = Answer<Api['retro']['findings']>['items'][number];

/** Who was found or changed, people who were hired first. `stage`: anew as the search goes on. */
export const useFindings = (id: string, onlyChanged: boolean, stage: string) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['retro', 'findings', id, onlyChanged, stage],
    queryFn: ({ signal, pageParam }) =>
      api.retro.findings({
        params: { id },
        query: { onlyChanged: onlyChanged ? 'true' : 'false', ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
};
