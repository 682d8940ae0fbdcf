import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** How much of everything there is. */
export type Beginnings = Answer<Api['start']['read']>;

/** How far a new system has come, looked at again as it goes on. */
export const useBeginnings = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['start', 'read'],
    queryFn: ({ signal }) => api.start.read({ signal }),
    refetchInterval: 10_000,
  });
};

/** The steps, in order. */
export const stepNames = ['admin', 'data', 'reviewer', 'review'] as const;

/** Name of a step. */
export type StepName = (typeof stepNames)[number];

/** Which steps are done; told from what there is, not from what was clicked. */
export const doneOf = ({ people, reviewers, applications, sample, decisions }: Beginnings) =>
  ({
    admin: people > 0,
    data: applications + sample > 0,
    reviewer: reviewers > 0,
    review: decisions > 0,
  }) satisfies Record<StepName, boolean>;

/** Whether work can begin: there is something to look at and somebody who may. */
export const isReady = (there: Beginnings): boolean => doneOf(there).data && doneOf(there).reviewer;
