import { useQueryClient } from '@tanstack/react-query';
import { useLiveEvents } from '../api/live.ts';

/** Keeps this part in step with what another lead puts in force. */
export const usePolicyEvents = (): void => {
  const queries = useQueryClient();
  useLiveEvents(({ type }) => {
    if (type !== 'policy.promoted' && type !== 'reload') return;
    void queries.invalidateQueries({ queryKey: ['policies'] });
    void queries.invalidateQueries({ queryKey: ['signals'] });
  });
};
