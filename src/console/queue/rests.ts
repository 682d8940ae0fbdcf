/** Until when a case may rest. */
export const rests = ['tomorrow', 'days', 'week', 'own'] as const;
export type Rest = (typeof rests)[number];

const DAYS: Readonly<Record<Exclude<Rest, 'own'>, number>> = { tomorrow: 1, days: 3, week: 7 };
const LONGEST = 180 * 86_400_000;

/** That time, in the morning by the reader's clock; undefined when it is past, too far, or none. */
export const timeOf = (rest: Rest, own: string, now: Date): Date | undefined => {
  if (rest !== 'own') {
    return new Date(now.getFullYear(), now.getMonth(), now.getDate() + DAYS[rest], 9);
  }
  const time = new Date(own).getTime();
  const ahead = time - now.getTime();
  return ahead > 0 && ahead <= LONGEST ? new Date(time) : undefined;
};
