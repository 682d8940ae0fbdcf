import { useQuery } from '@tanstack/react-query';
import { useApi } from './session.tsx';

/** The service counts anew every ten minutes. */
const FRESH_FOR = 300_000;

/** The catalogue of signals. */
export const useCatalogue = () => {
  const api = useApi();
  return useQuery({
    queryKey: ['signals', 'list'],
    queryFn: ({ signal }) => api.signals.list({ signal }),
    staleTime: FRESH_FOR,
  });
};

/** What a signal observes, by its id; the id until that is known. */
export const useTitleOf = (): ((signal: string) => string) => {
  const { data } = useCatalogue();
  const titles = new Map(data?.signals.map(({ id, title }) => [id, title]));
  return (signal) => titles.get(signal) ?? signal;
};
