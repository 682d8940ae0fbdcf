import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** A case as it was read, with the version that changes go with. */
export type CaseAnswer = Answer<Api['cases']['read']>;
type CaseFile = CaseAnswer['value'];

/** What those see who review; an auditor sees stand-ins in it. */
export type FullCase = Exclude<CaseFile, { readonly view: 'reduced' }>;
/** What a recruiter sees. */
export type ReducedCase = Extract<CaseFile, { readonly view: 'reduced' }>;
/** What the screening shows. */
export type Result = NonNullable<FullCase['result']>;
/** One reason, for or against. */
export type Evidence = Result['evidence'][number];

/**
 * The key under which a case is kept: `['cases', 'read', id]` holds what `cases.read` answered, value and etag. A list
 * that has it fetched while the pointer rests on a row makes the case open at once. Read blindly it is another answer,
 * kept apart, so that nothing which was fetched before tells a name.
 */
export const caseKey = (id: string, isBlind: boolean): readonly string[] =>
  isBlind ? ['cases', 'read', id, 'blind'] : ['cases', 'read', id];

/** How one case is asked for. */
export const caseQuery = (api: Api, id: string, isBlind = false) => ({
  queryKey: caseKey(id, isBlind),
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    api.cases.read({ params: { id }, query: isBlind ? { blind: 'true' } : {}, signal }),
});

/** One case. */
export const useCase = (id: string, isBlind: boolean) => useQuery(caseQuery(useApi(), id, isBlind));
