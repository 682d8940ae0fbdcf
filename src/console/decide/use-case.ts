import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/session.tsx';

/** One case as whoever asks may see it. Reading it is logged. */
export const useCase = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['cases', 'read', id],
    queryFn: ({ signal }) => api.cases.read({ params: { id }, signal }),
  });
};
