import { expect, test } from 'vitest';
import { z } from 'zod';
import { Problem } from '../desk/problem.ts';
import { cursorPart, readCursor, writeCursor } from './cursor.ts';

const shape = z.tuple([cursorPart.instant, cursorPart.whole, cursorPart.text]);
const place: [string, number, string] = ['2026-03-02T09:00:00Z', 17, 'api:ä-1'];

test('a cursor comes back as it was written, in characters that need no escape', () => {
  expect(writeCursor(place)).toMatch(/^[\w-]+$/);
  expect(readCursor(writeCursor(place), shape)).toEqual(place);
  expect(readCursor(undefined, shape)).toBeUndefined();
});

test.each([
  '',
  'x',
  '!!!',
  'null',
  writeCursor([1, 2, 3]),
  writeCursor([...place, 'more']),
  writeCursor(['2026-03-02', 17, 'a']),
  writeCursor(['2026-03-02T09:00:00Z', 1e300, 'a']),
  writeCursor(['2026-03-02T09:00:00Z', 17, 'a\0b']),
  writeCursor(['2026-03-02T09:00:00Z', 17, 'x'.repeat(300)]),
  'A'.repeat(10_000),
])('%j is no cursor of the list', (text) => {
  expect(() => readCursor(text, shape)).toThrow(Problem);
});
