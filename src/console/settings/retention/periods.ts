import { useQuery } from '@tanstack/react-query';
import type { Answer, Api } from '../../api/client.ts';
import { useApi } from '../../api/session.tsx';

/** How long everything is kept, as it was read: with the version that a change is made over. */
export type SeenPeriods = Answer<Api['privacy']['periods']>;

/** How long one kind is kept, and who says so. */
export type Period = SeenPeriods['value']['clocks'][number];

/** What ends the keeping of something. */
export type ClockName = Period['clock'];

/** Days by clock that are set in the desk. */
export type SetDays = Readonly<Partial<Record<ClockName, number>>>;

/** How long everything is kept. */
export const usePeriods = () => {
  const api = useApi();
  return useQuery({ queryKey: ['privacy', 'periods'], queryFn: ({ signal }) => api.privacy.periods({ signal }) });
};

/** Everything that is set in the desk, with one clock set otherwise: to what is usual by being left out. */
export const withPeriod = (clocks: readonly Period[], changed: Period, days: number): SetDays =>
  Object.fromEntries(
    clocks.flatMap(({ clock, set, isFixed }) => {
      if (clock === changed.clock) return days === changed.usual ? [] : [[clock, days] as const];
      return set === null || isFixed ? [] : [[clock, set] as const];
    }),
  );

/** A number of days as it was typed; undefined when it is none. */
export const readDays = (text: string): number | undefined => {
  const days = /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return days >= 1 && days <= 36_500 ? days : undefined;
};
