import { useQuery } from '@tanstack/react-query';
import { useApi } from '../api/session.tsx';
import { useTexts } from '../text/texts.tsx';
import { indicatorsTexts } from './texts.ts';

const FRESH_FOR = 300_000;

/** Says who did something: the service names people by id. */
export const useWho = (): ((by: string | null) => string) => {
  const api = useApi();
  const say = useTexts(indicatorsTexts);
  const { data } = useQuery({
    queryKey: ['accounts', 'colleagues'],
    queryFn: ({ signal }) => api.accounts.colleagues({ signal }),
    staleTime: FRESH_FOR,
  });
  return (by) => {
    const [kind, id] = (by ?? '').split(':');
    if (kind === 'person') return data?.items.find((one) => one.id === id)?.name ?? say('indicators.who.former');
    return say(kind === 'key' ? 'indicators.who.key' : 'indicators.who.service');
  };
};
