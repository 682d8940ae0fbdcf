import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../api/session.tsx';
import type { Indicator } from './use-indicators.ts';

/** Applications in which an indicator was found, people who were hired first; anew when more were found. */
export const useCarriers = ({ id, matches }: Indicator) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['indicators', 'applications', id, matches],
    queryFn: ({ signal, pageParam }) =>
      api.indicators.applications({
        params: { id },
        query: { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
};
