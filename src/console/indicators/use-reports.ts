import { useInfiniteQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** What a colleague noticed. */
export type Report = Answer<Api['reports']['list']>['items'][number];
export type ReportState = Report['state'];

/** Reports, the oldest first. */
export const useReports = (state: ReportState | undefined) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['reports', 'list', state ?? null],
    queryFn: ({ signal, pageParam }) =>
      api.reports.list({
        query: { ...(state === undefined ? {} : { state }), ...(pageParam === null ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
};
