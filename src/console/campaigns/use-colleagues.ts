import { useQuery } from '@tanstack/react-query';
import { colleaguesOf, NAMES_LAST } from '../api/colleagues.ts';
import { useApi } from '../api/session.tsx';

/** Names of colleagues by the id of their account. */
export const useColleagues = (): ((id: string | null) => string) => {
  const { data } = useQuery({ ...colleaguesOf(useApi()), staleTime: NAMES_LAST });
  return (id) => data?.items.find((one) => one.id === id)?.name ?? id ?? '';
};
