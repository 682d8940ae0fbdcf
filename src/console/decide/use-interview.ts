import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** A structured interview with the sheets that were kept. */
export type Kit = Answer<Api['cases']['interview']>;
export type Sheet = Kit['sheets'][number];

/** The interview of a case. */
export const useInterview = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['cases', 'interview', id],
    queryFn: ({ signal }) => api.cases.interview({ params: { id }, signal }),
  });
};
