import { DAY, HOUR } from './calendar.ts';
import type { Random } from './random.ts';

/** Share of a day's applications in each hour, UTC: the working day and evening of the Americas. */
const hourWeights = [5, 5, 4, 3, 2, 2, 2, 2, 2, 2, 3, 4, 6, 8, 10, 11, 11, 10, 10, 10, 9, 8, 7, 6];
/** Share of a week's applications on each day, from Sunday. */
const dayWeights = [5, 10, 11, 11, 10, 8, 4];

/** Maps shares of all applications to times. */
export interface Rhythm {
  readonly start: number;
  readonly end: number;
  /** The instant, in milliseconds, by which the share `passed` of all applications has come. */
  timeAt(passed: number): number;
}

/** The weekly and daily rhythm of applications between two instants. */
export const createRhythm = (start: number, days: number): Rhythm => {
  const hours = days * 24;
  const cumulative = new Float64Array(hours + 1);
  for (let hour = 0; hour < hours; hour += 1) {
    const date = new Date(start + hour * HOUR);
    const weight = (hourWeights[date.getUTCHours()] ?? 1) * (dayWeights[date.getUTCDay()] ?? 1);
    cumulative[hour + 1] = (cumulative[hour] ?? 0) + weight;
  }
  const total = cumulative[hours] ?? 0;

  return {
    start,
    end: start + days * DAY,
    timeAt(passed) {
      const target = Math.max(0, Math.min(1, passed)) * total;
      let low = 0;
      let high = hours;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((cumulative[middle] ?? 0) <= target) low = middle;
        else high = middle;
      }
      const from = cumulative[low] ?? 0;
      const share = (target - from) / ((cumulative[low + 1] ?? total) - from || 1);
      return Math.floor(start + (low + Math.min(share, 0.999_999)) * HOUR);
    },
  };
};

/** Draws `count` uniform numbers in ascending order, one at a time (order statistics by the largest-first recursion). */
export function* ascending(count: number, random: Random): Generator<number> {
  let passed = 0;
  for (let left = count; left > 0; left -= 1) {
    passed = 1 - (1 - passed) * (1 - random.next()) ** (1 / left);
    yield passed;
  }
}
