import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/session.tsx';

/** Names of colleagues by the id of their account. */
export const useColleagues = (): ((id: string | null) => string) => {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['accounts', 'colleagues'],
    queryFn: ({ signal }) => api.accounts.colleagues({ signal }),
    staleTime: 300_000,
  });
  return (id) => data?.items.find((one) => one.id === id)?.name ?? id ?? '';
};
