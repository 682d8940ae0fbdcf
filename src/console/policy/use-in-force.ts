import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/session.tsx';

/** The policy that results are made under now. */
export const useInForce = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['policies', 'in-force'],
    queryFn: ({ signal }) => api.policies.inForce({ signal }),
  });
};
