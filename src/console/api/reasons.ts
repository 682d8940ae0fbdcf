import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from './client.ts';
import { useApi } from './session.tsx';

/** The fixed lists that decisions draw on. */
export type Reasons = Answer<Api['cases']['reasons']>;

/** They do not change while a page is open. */
export const useReasons = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['case-reasons'],
    queryFn: ({ signal }) => api.cases.reasons({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
};
