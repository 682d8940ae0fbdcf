import { skipToken, useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** One policy with what it says. */
export type PolicyVersion = Answer<Api['policies']['read']>;

/** One policy; nothing is asked for while there is no id. */
export const useVersion = (id: string | null) => {
  const api = useApi();
  return useQuery({
    queryKey: ['policies', 'read', id],
    queryFn: id === null ? skipToken : ({ signal }) => api.policies.read({ params: { id }, signal }),
  });
};
