import { useQuery } from '@tanstack/react-query';
import type { Api } from '../api/client.ts';
import { useApi } from '../api/session.tsx';
import type { Report, ReportState } from './use-reports.ts';

/** Reports of one state that are looked through for one. */
const MOST = 2_000;

/** The service gives reports as a list only: open ones are looked through first, they are few. */
const find = async (api: Api, id: string, signal: AbortSignal): Promise<Report | null> => {
  const states: readonly ReportState[] = ['open', 'linked', 'closed'];
  for (const state of states) {
    let looked = 0;
    for await (const report of api.reports.list.each({ query: { state, limit: 200 }, signal })) {
      if (report.id === id) return report;
      looked += 1;
      if (looked >= MOST) break;
    }
  }
  return null;
};

/** One report; null when there is none. */
export const useReport = (id: string) => {
  const api = useApi();
  return useQuery({
    queryKey: ['reports', 'read', id],
    queryFn: ({ signal }) => find(api, id, signal),
  });
};
