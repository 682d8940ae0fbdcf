import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi, useSession } from '../api/session.tsx';

/** A person across applications. */
export type KnownPerson = Answer<Api['people']['read']>;

/** Everything known of whoever applied; not asked for while a name is hidden, nor by those who see stand-ins. */
export const usePerson = (reference: string, isWanted: boolean) => {
  const api = useApi();
  const { has } = useSession();
  return useQuery({
    queryKey: ['people', 'read', reference],
    queryFn: ({ signal }) => api.people.read({ params: { reference }, signal }),
    enabled: isWanted && has('review'),
  });
};
