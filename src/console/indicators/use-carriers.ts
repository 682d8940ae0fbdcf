import { useQuery } from '@tanstack/react-query';
import type { Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import type { Finding } from './use-findings.ts';
import type { Indicator } from './use-indicators.ts';
import type { Run } from './use-runs.ts';

/** Searches, and findings of one, that are looked through. */
const MOST_RUNS = 1_000;
const MOST_FINDINGS = 1_000;

/** Applications that state an indicator, with the search that came upon them. */
export interface Carriers {
  readonly run: Run;
  readonly found: readonly Finding[];
}

/** The search that began when an indicator was added: the first one after that, in the same step. */
const runOf = async (api: Api, { addedAt }: Indicator, signal: AbortSignal): Promise<Run | undefined> => {
  let latest: Run | undefined;
  let looked = 0;
  for await (const run of api.retro.list.each({ query: { cause: 'indicator', limit: 200 }, signal })) {
    looked += 1;
    if (run.createdAt < addedAt || looked > MOST_RUNS) break;
    latest = run;
  }
  return latest;
};

const find = async (api: Api, indicator: Indicator, signal: AbortSignal): Promise<Carriers | null> => {
  const run = await runOf(api, indicator, signal);
  if (run === undefined) return null;
  const found: Finding[] = [];
  let looked = 0;
  for await (const one of api.retro.findings.each({ params: { id: run.id }, query: { limit: 200 }, signal })) {
    if (one.indicators.includes(indicator.id)) found.push(one);
    looked += 1;
    if (looked >= MOST_FINDINGS) break;
  }
  return { run, found };
};

/** Who states an indicator, as the search that began with it found them; null when that search is not kept. */
export const useCarriers = (indicator: Indicator) => {
  const api = useApi();
  return useQuery({
    queryKey: ['retro', 'carriers', indicator.id, indicator.matches],
    queryFn: ({ signal }) => find(api, indicator, signal),
  });
};
