import { useMemo } from 'react';
import type { Answer, Api } from '../api/client.ts';
import { useCatalogue } from '../api/signals.ts';

/** What the catalogue says of a signal. */
export type SignalEntry = Answer<Api['signals']['list']>['signals'][number];

/** The catalogue by id; empty until it has come. */
export const useSignals = (): ReadonlyMap<string, SignalEntry> => {
  const { data } = useCatalogue();
  return useMemo(() => new Map((data?.signals ?? []).map((entry) => [entry.id, entry])), [data]);
};
