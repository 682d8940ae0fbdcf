import { useInfiniteQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import type { Kind } from './kinds.ts';

/** A value that people were warned of. */
export type Indicator = Answer<Api['indicators']['list']>['items'][number];

interface Wanted {
  readonly kind: Kind | undefined;
  readonly withdrawn: boolean;
  readonly expires: 'soon' | 'over' | undefined;
}

/** Indicators, the latest first. */
export const useIndicators = ({ kind, withdrawn, expires }: Wanted) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: ['indicators', 'list', kind ?? null, withdrawn, expires ?? null],
    queryFn: ({ signal, pageParam }) =>
      api.indicators.list({
        query: {
          withdrawn: withdrawn ? 'true' : 'false',
          ...(kind === undefined ? {} : { kind }),
          ...(expires === undefined ? {} : { expires }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
};
