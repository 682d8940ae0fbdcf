import { expect, test } from 'vitest';
import { learnClock, leftUntil } from './service-clock.ts';

const at = (time: string): number => Date.parse(`2026-03-02T09:00:${time}Z`);
const header = (time: string): string => new Date(at(time)).toUTCString();

test('a time of the service is counted by its clock, and never ends later than there', () => {
  const until = new Date(at('26.400')).toISOString();
  expect(leftUntil(until, at('20.000'))).toBe(6_400);
  learnClock(null, at('20.000'));
  learnClock('nonsense', at('20.000'));
  expect(leftUntil(until, at('20.000'))).toBe(6_400);

  // This machine is four minutes behind; each header leaves a second open, and the least of them counts.
  const behind = (time: string): number => at(time) - 240_000;
  learnClock(header('10.000'), behind('10.100'));
  expect(leftUntil(until, behind('20.000'))).toBe(5_500);
  learnClock(header('14.000'), behind('14.800'));
  expect(leftUntil(until, behind('20.000'))).toBe(6_200);
  learnClock(header('15.000'), behind('15.300'));
  expect(leftUntil(until, behind('20.000'))).toBe(6_200);
});
