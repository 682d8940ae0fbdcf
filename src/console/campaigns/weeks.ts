const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** More are not drawn: a chart of years says nothing about weeks. */
const MOST_WEEKS = 104;

/** Applications in one week. */
export interface Week {
  /** Its Monday. */
  readonly starts: Date;
  readonly applications: number;
}

/** The Monday of an ISO week such as `2026-W05`; undefined when it is not one. */
const mondayOf = (week: string): number | undefined => {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const fourth = Date.UTC(Number(year), 0, 4);
  const first = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return first + (Number(number) - 1) * WEEK;
};

/** Fewer are filled up from before: one week alone has no shape. */
const FEWEST_WEEKS = 12;

/** Every week up to the last, also those without any application, oldest first. */
export const everyWeek = (
  growth: readonly { readonly week: string; readonly applications: number }[],
): readonly Week[] => {
  const counted = new Map<number, number>();
  for (const { week, applications } of growth) {
    const starts = mondayOf(week);
    if (starts !== undefined) counted.set(starts, (counted.get(starts) ?? 0) + applications);
  }
  if (counted.size === 0) return [];
  const last = Math.max(...counted.keys());
  const earliest = Math.min(...counted.keys(), last - (FEWEST_WEEKS - 1) * WEEK);
  const first = Math.max(earliest, last - (MOST_WEEKS - 1) * WEEK);
  return Array.from({ length: (last - first) / WEEK + 1 }, (_, at) => ({
    starts: new Date(first + at * WEEK),
    applications: counted.get(first + at * WEEK) ?? 0,
  }));
};

/** Applications of the weeks that end after a time, in milliseconds. */
export const applicationsSince = (
  growth: readonly { readonly week: string; readonly applications: number }[],
  time: number,
): number =>
  growth.reduce((sum, { week, applications }) => {
    const starts = mondayOf(week);
    return starts === undefined || starts + WEEK <= time ? sum : sum + applications;
  }, 0);
