import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';

/** A policy in a list, without what it says. */
export type PolicyLine = Answer<Api['policies']['list']>['items'][number];

/** Policies are written by hand, and proposed once a week: years of them are a few hundred lines. */
const MOST = 2_000;

const readAll = async (api: Api, signal: AbortSignal): Promise<readonly PolicyLine[]> => {
  const lines: PolicyLine[] = [];
  for await (const line of api.policies.list.each({ query: { limit: 200 }, signal })) {
    lines.push(line);
    if (lines.length >= MOST) break;
  }
  return lines;
};

/** Drafts and former policies, the latest first. */
export const useVersions = () => {
  const api = useApi();
  return useQuery({ queryKey: ['policies', 'list'], queryFn: ({ signal }) => readAll(api, signal) });
};
