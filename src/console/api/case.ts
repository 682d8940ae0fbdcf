import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useBlind } from './blind.ts';
import type { Answer, Api } from './client.ts';
import { useApi, useSession } from './session.tsx';

/** A case as it was read, with the version that changes go with. */
export type CaseAnswer = Answer<Api['cases']['read']>;
type CaseFile = CaseAnswer['value'];

/** What those see who review; an auditor sees stand-ins in it. */
export type FullCase = Exclude<CaseFile, { readonly view: 'reduced' | 'blind' }>;
/** What somebody sees who judges the signals first: neither who it is nor what it comes to. */
export type BlindCase = Extract<CaseFile, { readonly view: 'blind' }>;
/** What a recruiter sees. */
export type ReducedCase = Extract<CaseFile, { readonly view: 'reduced' }>;
/** A case as a list has it. */
export type CaseLine = Answer<Api['cases']['list']>['items'][number];

/**
 * The key under which a case is kept: `['cases', 'read', id]` holds what `cases.read` answered, value and etag. Read
 * blindly it is another answer, kept apart, so that nothing which was fetched before tells a name.
 */
export const caseKey = (id: string, isBlind: boolean): readonly string[] =>
  isBlind ? ['cases', 'read', id, 'blind'] : ['cases', 'read', id];

/** How one case is asked for. Reading it is logged. */
const caseQuery = (api: Api, id: string, isBlind: boolean) =>
  queryOptions({
    queryKey: caseKey(id, isBlind),
    queryFn: ({ signal }) => api.cases.read({ params: { id }, query: isBlind ? { blind: 'true' } : {}, signal }),
  });

/** Whether this person reads cases blindly; those who do not review have nothing to judge. */
export const useIsBlind = (): boolean => {
  const { has } = useSession();
  return useBlind() && has('review');
};

/** One case, read blindly by those who want that. */
export const useCase = (id: string) => useQuery(caseQuery(useApi(), id, useIsBlind()));

/**
 * Has a case fetched that is about to be opened, in the way in which it will be: `onPointerDown` of a link gains what a
 * press takes. Not while the pointer only passes: each read is logged, and nobody read that case.
 */
export const useFetchAhead = (): ((id: string) => void) => {
  const api = useApi();
  const queries = useQueryClient();
  const isBlind = useIsBlind();
  return (id) => void queries.prefetchQuery(caseQuery(api, id, isBlind));
};

const isLines = (data: unknown): data is readonly CaseLine[] => Array.isArray(data);

/** What a list that is still kept says of a case, to be shown until the case has come; lists are read here, not asked. */
export const lineOf = (queries: QueryClient, id: string): CaseLine | undefined =>
  queries
    .getQueriesData({ queryKey: ['cases', 'window'] })
    .flatMap(([, data]) => (isLines(data) ? data : []))
    .find((line) => line.id === id);
