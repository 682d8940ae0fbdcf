import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFetchAhead } from '../api/case.ts';

/** A link to another case, which is on its way before the press has ended. */
export const CaseLink = ({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode => {
  const fetchAhead = useFetchAhead();
  return (
    <Link href={`/cases/${encodeURIComponent(id)}`} onPointerDown={() => fetchAhead(id)}>
      {children}
    </Link>
  );
};
