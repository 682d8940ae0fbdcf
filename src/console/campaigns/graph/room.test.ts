import { describe, expect, test } from 'vitest';
import { type Box, type Named, roomFor } from './room.ts';

const stage = { width: 400, height: 300 };
const mark = (key: string, x: number, y: number, label = 60): Named => ({ key, x, y, radius: 8, label });
const over = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe('names in a drawing', () => {
  test('stand below their marks, and elsewhere where that is taken', () => {
    const boxes = roomFor([mark('a', 100, 100), mark('b', 100, 122)], [], stage);
    expect(boxes.get('a')?.top).toBeLessThan(100);
    expect(boxes.get('b')?.top).toBeGreaterThan(122);
  });

  test('never lie over each other, over a mark or beyond the rim; those without room are left out', () => {
    const marks = Array.from({ length: 80 }, (_, at) => mark(`m${at}`, 5 + ((at * 37) % 395), 4 + ((at * 53) % 293)));
    const boxes = roomFor(marks, [], stage);
    const all = [...boxes.values()];
    expect(all.length).toBeGreaterThan(10);
    expect(all.length).toBeLessThan(80);
    for (const [at, one] of all.entries()) {
      expect([one.left >= 0, one.top >= 0, one.left + one.width <= 400, one.top + one.height <= 300]).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(all.slice(at + 1).some((other) => over(one, other))).toBe(false);
      expect(marks.some(({ x, y }) => over(one, { left: x - 8, top: y - 8, width: 16, height: 16 }))).toBe(false);
    }
  });

  test('a line says its bits on itself when it is long enough', () => {
    const [from, to, near] = [mark('a', 40, 60), mark('b', 340, 60), mark('c', 80, 60, 0)];
    const boxes = roomFor(
      [from, to, near],
      [
        { key: 'long', from, to, label: 30 },
        { key: 'short', from, to: near, label: 30 },
      ],
      stage,
    );
    expect(boxes.get('long')).toMatchObject({ left: 175, top: 52.5 });
    expect(boxes.has('short')).toBe(false);
  });
});
