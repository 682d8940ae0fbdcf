import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** A step of the playbook, with what it came to. */
export type PlannedStep = Answer<Api['cases']['playbook']>['steps'][number];

/** The steps of verification of a case. */
export const usePlaybook = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['cases', 'playbook', id],
    queryFn: ({ signal }) => api.cases.playbook({ params: { id }, signal }),
  });
};
