import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';

/** Two applications side by side. */
export type Comparison = Answer<Api['people']['compare']>;
export type ComparedField = Comparison['fields'][number];

/** Compares two applications, once there are two and they are wanted. */
export const useComparison = (reference: string, other: string, isWanted = true) => {
  const api = useApi();
  return useQuery({
    queryKey: ['people', 'compare', reference, other],
    queryFn: ({ signal }) => api.people.compare({ params: { reference, other }, signal }),
    enabled: isWanted && reference !== '' && other !== '' && reference !== other,
    staleTime: 60_000,
  });
};
