import { useQuery } from '@tanstack/react-query';
import type { FullCase } from './case.ts';
import type { Answer, Api } from './client.ts';
import { useApi } from './session.tsx';

/** The fixed lists that decisions draw on. */
export type Reasons = Answer<Api['cases']['reasons']>;

/** The lists as they hold for one case: what two people signed takes two people again. */
export const reasonsOf = (lists: Reasons, { needsSecond }: Pick<FullCase, 'needsSecond'>): Reasons => ({
  ...lists,
  outcomes: lists.outcomes.map((outcome) => ({ ...outcome, needsSecond: needsSecond.includes(outcome.id) })),
});

/** They do not change while a page is open. */
export const useReasons = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['case-reasons'],
    queryFn: ({ signal }) => api.cases.reasons({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
};
