import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/session.tsx';

/** Connected systems, asked anew while somebody looks: deliveries come in meanwhile. */
export const useConnectors = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['connectors', 'list'],
    queryFn: ({ signal }) => api.connectors.list({ signal }),
    refetchInterval: 10_000,
  });
};

/** What changes when a connector does. */
export const connectorsRefresh = [['connectors'], ['start']] as const;

/** The address that a system sends to. */
export const hookAddress = (hook: string): string => `${location.origin}${hook}`;
