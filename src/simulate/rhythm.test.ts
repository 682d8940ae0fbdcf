import { describe, expect, test } from 'vitest';
import { DAY } from './calendar.ts';
import { createRandom } from './random.ts';
import { ascending, createRhythm } from './rhythm.ts';

const monday = Date.parse('2026-01-05T00:00:00Z');

describe('the rhythm of applications', () => {
  const rhythm = createRhythm(monday, 28);

  test('runs forward from the first instant to the last', () => {
    const times = Array.from({ length: 1_001 }, (_, index) => rhythm.timeAt(index / 1_000));
    expect(times[0]).toBe(monday);
    expect(times.at(-1)).toBeLessThan(rhythm.end);
    expect(times.at(-1)).toBeGreaterThan(rhythm.end - DAY);
    expect(times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0))).toBe(true);
  });

  test('is busier on Tuesdays than on Saturdays', () => {
    const days = Array.from({ length: 10_000 }, (_, index) =>
      new Date(rhythm.timeAt((index + 0.5) / 10_000)).getUTCDay(),
    );
    expect(days.filter((it) => it === 2).length).toBeGreaterThan(2 * days.filter((it) => it === 6).length);
  });
});

test('ascending draws are uniform and in order', () => {
  const drawn = [...ascending(5_000, createRandom(1))];
  expect(drawn).toHaveLength(5_000);
  expect(drawn.every((it, index) => index === 0 || it >= (drawn[index - 1] ?? 0))).toBe(true);
  // Kolmogorov's distance exceeds 1.95 / sqrt(n) once in a thousand.
  const distance = Math.max(...drawn.map((it, index) => Math.abs(it - (index + 0.5) / 5_000)));
  expect(distance).toBeLessThan(1.95 / Math.sqrt(5_000));
});
