import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';

/** Outcomes and the fixed list of reasons. */
export type Reasons = Answer<Api['cases']['reasons']>;

/** What a decision may say; it changes with a release only. */
export const useReasons = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['cases', 'reasons'],
    queryFn: ({ signal }) => api.cases.reasons({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
};
