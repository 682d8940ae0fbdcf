import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/session.tsx';

/** The fixed lists that decisions draw on; they do not change while a page is open. */
export const useReasons = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['case-reasons'],
    queryFn: ({ signal }) => api.cases.reasons({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
};
