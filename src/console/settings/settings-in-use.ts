import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/session.tsx';

/** What is configured by file, environment or command line. */
export const useSettingsInUse = () => {
  const api = useApi();
  return useQuery({ queryKey: ['start', 'settings'], queryFn: ({ signal }) => api.start.settings({ signal }) });
};
