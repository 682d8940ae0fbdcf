import { useQueryClient } from '@tanstack/react-query';
import { type LiveEvent, useLiveEvents } from '../api/live.ts';

/** What is out of date after an event. */
const keys: Readonly<Partial<Record<LiveEvent['type'], readonly string[]>>> = {
  'retro.finished': ['retro', 'indicators'],
  'indicator.added': ['retro', 'indicators'],
  'indicator.matched': ['indicators'],
  'report.received': ['reports'],
  reload: ['retro', 'indicators', 'reports'],
};

/** Keeps lists of this part in step with what others do. */
export const useMemoryEvents = (): void => {
  const queries = useQueryClient();
  useLiveEvents(({ type }) => {
    for (const key of keys[type] ?? []) void queries.invalidateQueries({ queryKey: [key] });
  });
};
