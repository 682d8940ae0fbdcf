import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** What the catalogue says of a signal. */
export type SignalEntry = Answer<Api['signals']['list']>['signals'][number];

/** Minutes for which its figures hold are ten; the texts hold for longer. */
const HOLDS = 600_000;

/** The catalogue by id; empty until it has come. */
export const useSignals = (): ReadonlyMap<string, SignalEntry> => {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['signals', 'list'],
    queryFn: ({ signal }) => api.signals.list({ signal }),
    staleTime: HOLDS,
  });
  return useMemo(() => new Map((data?.signals ?? []).map((entry) => [entry.id, entry])), [data]);
};
