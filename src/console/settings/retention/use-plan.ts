import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApi } from '../../api/session.tsx';
import type { SetDays } from './periods.ts';

/** Milliseconds after the last key before the service is asked. */
const CALM = 300;

/** A value once it has stood for a moment. */
const useCalm = (text: string): string => {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), CALM);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
};

/** What periods would erase that is kept today, asked for as they are typed; undefined: nothing to ask. */
export const usePlan = (version: number, days: SetDays | undefined) => {
  const api = useApi();
  const text = JSON.stringify(days ?? null);
  const isCalm = useCalm(text) === text;
  const plan = useQuery({
    queryKey: ['privacy', 'plan', version, text],
    queryFn: ({ signal }) => api.privacy.planPeriods({ body: { days: { ...days } }, signal }),
    enabled: days !== undefined && isCalm,
    staleTime: 0,
    gcTime: 0,
    // Somebody may be typing what confirms it.
    refetchOnWindowFocus: false,
  });
  return { plan: plan.data, error: plan.error, isLooking: days !== undefined && plan.isPending };
};
