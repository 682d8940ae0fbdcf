import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** How far reviewers agree. */
export type Agreement = Answer<Api['cases']['agreement']>;

/** The figures of the last year. */
export const useAgreement = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['cases', 'agreement'],
    queryFn: ({ signal }) => api.cases.agreement({ signal }),
  });
};
