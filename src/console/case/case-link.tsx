import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useApi } from '../api/session.tsx';
import { useBlind } from './blind.ts';
import { caseQuery } from './use-case.ts';

/** A link to another case, which is fetched while the pointer or the focus rests on it. */
export const CaseLink = ({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode => {
  const api = useApi();
  const queries = useQueryClient();
  const isBlind = useBlind();
  const fetchIt = (): void => void queries.prefetchQuery(caseQuery(api, id, isBlind));
  return (
    <Link href={`/cases/${encodeURIComponent(id)}`} onMouseEnter={fetchIt} onFocus={fetchIt}>
      {children}
    </Link>
  );
};
