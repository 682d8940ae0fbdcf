import { expect, test } from 'vitest';
import { limitOf, pageOf, readCursor, readNumber, readTimeCursor } from './paging.ts';
import { Problem } from './problem.ts';

const place = ['2026-03-02T09:00:00.000Z', 'api:ä-1'] as const;
/** The cursor of a list that goes on after `parts`. */
const after = (...parts: readonly string[]): string =>
  pageOf([1, 2], 1, { cursorOf: () => parts, show: (it) => it }).next ?? '';

test('a page ends where the next begins, in characters that need no escape', () => {
  const page = pageOf([1, 2, 3], 2, { cursorOf: (it) => [String(it)], show: (it) => it * 10 });
  expect(page.items).toEqual([10, 20]);
  expect(page.next).toMatch(/^[\w-]+$/);
  expect(readCursor(page.next ?? '', 1)).toEqual(['2']);
  expect(pageOf([1, 2], 2, { cursorOf: (it) => [String(it)], show: (it) => it }).next).toBeNull();
});

test('a time and an id come back as they were', () => {
  expect(readTimeCursor(after(...place))).toEqual({ at: new Date(place[0]), id: place[1] });
  expect(readTimeCursor(undefined)).toBeUndefined();
});

test.each(['', 'x', '!!!', after('2026-13-02', 'a'), after('only'), after(...place, 'more'), after(place[0], 'a\0b')])(
  '%j is no cursor of the list',
  (cursor) => {
    expect(() => readTimeCursor(cursor)).toThrow(Problem);
  },
);

test.each([undefined, '', '-1', '1.5', '1e3', '12345678901'])('%j is no whole number of a cursor', (text) => {
  expect(() => readNumber(text)).toThrow(Problem);
});

test('limits are kept within bounds', () => {
  expect([limitOf({}), limitOf({ limit: 0 }), limitOf({ limit: 10_000 }), limitOf({ limit: 7.9 })]).toEqual([
    50, 1, 200, 7,
  ]);
});
