import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import { type Filters, narrowingOf } from './filters.ts';

/** The queue counted by kinds. */
export type Facets = Answer<Api['cases']['facets']>;

/** How the counts of a list are asked for. */
export const facetsOf = (api: Api, filters: Filters) => {
  const query = narrowingOf(filters);
  return queryOptions({
    queryKey: ['cases', 'facets', query],
    queryFn: ({ signal }) => api.cases.facets({ query, signal }),
  });
};

/** How many cases of each kind there are under these filters. */
export const useFacets = (filters: Filters, isWanted = true) => {
  const api = useApi();
  // Counts of before stay until others come: figures that blink out and in are hard to read.
  return useQuery({ ...facetsOf(api, filters), enabled: isWanted, placeholderData: (before) => before });
};
