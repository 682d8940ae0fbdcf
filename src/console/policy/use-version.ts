import { skipToken, useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** One policy with what it says. */
export type PolicyVersion = Answer<Api['policies']['read']>['value'];

/** A version as it is sent back with a change: who saw an older one is told. */
export const seenAs = ({ version }: Pick<PolicyVersion, 'version'>): string => `"${version}"`;

/** One policy; nothing is asked for while there is no id. */
export const useVersion = (id: string | null) => {
  const api = useApi();
  return useQuery({
    queryKey: ['policies', 'read', id],
    queryFn:
      id === null ? skipToken : async ({ signal }) => (await api.policies.read({ params: { id }, signal })).value,
  });
};
