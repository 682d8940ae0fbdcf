import { expect, test } from 'vitest';
import { readable } from './pointer.ts';

test('a pointer is read as words, with counting from one', () => {
  expect(readable('/resume/work/0/startDate')).toBe('Resume › work 1 › start date');
  expect(readable('/answers/why~1how')).toBe('Answers › why/how');
  expect(readable('')).toBe('');
});
