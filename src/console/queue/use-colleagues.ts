import { useQuery } from '@tanstack/react-query';
import { colleaguesOf } from '../api/colleagues.ts';
import { useApi } from '../api/session.tsx';

/** Those to whom a case can be given. Asked for only when somebody is about to. */
export const useColleagues = () => {
  const api = useApi();
  return useQuery({
    ...colleaguesOf(api),
    select: ({ items }) => items.filter(({ roles }) => roles.includes('analyst') || roles.includes('lead')),
  });
};
