import { describe, expect, test } from 'vitest';
import { arranged, type Tie } from './layout.ts';

const room = { width: 640, height: 400 };
const body = (key: string) => ({ key, radius: 9, label: 80 });
const tie = (from: string, to: string, bits: number): Tie => ({ from, to, bits, isClose: false });
const clique = (keys: readonly string[], bits: number): Tie[] =>
  keys.flatMap((from, at) => keys.slice(at + 1).map((to) => tie(from, to, bits)));
const named = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const two = [named('a', 6), named('b', 6)] as const;
const all = two.flat();
const ties = [...clique(two[0], 12), ...clique(two[1], 12), tie('a0', 'b0', 0.3)];
const away = (places: ReturnType<typeof arranged>, one: string, other: string): number => {
  const [a, b] = [places.get(one), places.get(other)];
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
};

describe('places in a drawing', () => {
  test('are the same for the same campaign', () => {
    const places = arranged(all.map(body), ties, room);
    expect(arranged(all.map(body), ties, room)).toEqual(places);
    for (const { x, y } of places.values()) expect(Number.isFinite(x + y)).toBe(true);
  });

  test('leave room for the mark and the name of everybody, also where all are tied to all', () => {
    for (const count of [3, 9, 24]) {
      const keys = named('p', count);
      const places = arranged(keys.map(body), clique(keys, 8), { width: 640, height: 520 });
      for (const [at, one] of keys.entries())
        for (const other of keys.slice(at + 1)) {
          const [a, b] = [places.get(one), places.get(other)];
          const isBeside = Math.abs((a?.x ?? 0) - (b?.x ?? 0)) >= 80;
          const isBelow = Math.abs((a?.y ?? 0) - (b?.y ?? 0)) >= 18;
          expect(isBeside || isBelow).toBe(true);
        }
    }
  });

  test('put those together who are tied by much, and not all of a group on one spot', () => {
    const places = arranged(all.map(body), ties, room);
    expect(away(places, 'a1', 'a2')).toBeLessThan(away(places, 'a1', 'b2'));
    expect(away(places, 'a1', 'b2')).toBeLessThan(8 * away(places, 'a1', 'a2'));
  });

  test('stand apart when nothing ties them, and lie within twice their room', () => {
    const places = arranged(named('s', 30).map(body), [], room);
    const reach = [...places.values()].map(({ x, y }) => Math.max(Math.abs(x) / room.width, Math.abs(y) / room.height));
    expect(Math.max(...reach)).toBeLessThan(1);
    expect(away(places, 's0', 's1')).toBeGreaterThan(18);
  });

  test('change little when something is added', () => {
    const before = arranged(all.map(body), ties, room);
    const after = arranged([...all, 'v'].map(body), [...ties, tie('a1', 'v', 4), tie('a2', 'v', 4)], room, before);
    const turned = all.filter((key) => (before.get(key)?.x ?? 0) < 0 !== (after.get(key)?.x ?? 0) < 0);
    expect(turned.length).toBeLessThan(3);
    expect(away(after, 'v', 'a1')).toBeLessThan(away(after, 'v', 'b1'));
  });

  test('are found for hundreds too', () => {
    const many = named('m', 400);
    const some = many.flatMap((one, at) => [1, 7, 40].map((by) => tie(one, many[(at + by) % 400] ?? one, by)));
    expect(arranged(many.map(body), some, room).size).toBe(400);
  });
});
