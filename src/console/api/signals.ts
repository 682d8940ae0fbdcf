import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Answer, Api } from './client.ts';
import { useApi } from './session.tsx';

/** What the catalogue says of a signal. */
export type SignalEntry = Answer<Api['signals']['list']>['signals'][number];

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

/** The catalogue by id; empty until it has come. */
export const useSignals = (): ReadonlyMap<string, SignalEntry> => {
  const { data } = useCatalogue();
  return useMemo(() => new Map((data?.signals ?? []).map((entry) => [entry.id, entry])), [data]);
};

/** What a signal observes, by its id; the id until that is known. */
export const useTitleOf = (): ((signal: string) => string) => {
  const signals = useSignals();
  return (signal) => signals.get(signal)?.title ?? signal;
};
