import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/session.tsx';

/** One report. */
export const useReport = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['reports', 'read', id],
    queryFn: ({ signal }) => api.reports.read({ params: { id }, signal }),
  });
};
