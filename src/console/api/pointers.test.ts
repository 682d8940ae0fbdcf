import { expect, test } from 'vitest';
import { inWords } from './pointers.ts';

test('a pointer is said in words, counted from one', () => {
  expect(inWords('/resume/work/0/highlights/6')).toBe('resume › work 1 › highlights 7');
  expect(inWords('/session/timeZone')).toBe('session › time zone');
  expect(inWords('/answers/why~1how')).toBe('answers › why/how');
  expect(inWords('/résumé/startDate')).toBe('résumé › start date');
  expect(inWords('')).toBe('');
});
