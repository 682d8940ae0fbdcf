import { describe, expect, test } from 'vitest';
import { type Held, scrolled, scrollMap, settled } from './scroll-map.ts';

const CARD = 300;

describe('a list that is taller than a page can be', () => {
  test('a list that fits is not mapped', () => {
    const map = scrollMap(7_999_999);
    expect(map.tall).toBe(7_999_999);
    expect([-20, 0, 5_000_000].map(map.toList)).toEqual([-20, 0, 5_000_000]);
    expect([-20, 0, 5_000_000].map(map.toScroll)).toEqual([-20, 0, 5_000_000]);
  });

  test('of a longer one every place has its own, in order, to the last row of a million', () => {
    for (const rows of [27_000, 100_000, 1_000_000]) {
      const length = rows * CARD;
      const map = scrollMap(length);
      expect(map.tall).toBe(8_000_000);
      expect(map.toScroll(0)).toBe(0);
      expect(map.toScroll(length)).toBe(8_000_000);
      let before = -1;
      for (let row = 0; row < rows; row += 997) {
        const scroll = map.toScroll(row * CARD);
        expect(scroll).toBeGreaterThan(before);
        expect(Math.abs(map.toList(scroll) - row * CARD)).toBeLessThan(0.01);
        before = scroll;
      }
    }
  });

  test('at both ends a pixel is a pixel', () => {
    const map = scrollMap(100_000 * CARD);
    expect(map.toList(2_999_999)).toBe(2_999_999);
    expect(map.toList(8_000_000 - 2_999_999)).toBe(100_000 * CARD - 2_999_999);
  });

  test('a hand moves the list by as much everywhere; a dragged bar goes as far as it was dragged', () => {
    const map = scrollMap(100_000 * CARD);
    let held: Held = settled(map, { list: 15_000_000, scroll: 0 });
    for (let step = 0; step < 100; step += 1) held = scrolled(map, held, held.scroll + 120);
    expect(held.list).toBe(15_012_000);
    const calm = settled(map, held);
    expect(calm.list).toBe(held.list);
    expect(map.toList(calm.scroll)).toBeCloseTo(15_012_000, 3);
    expect(scrolled(map, calm, 8_000_000).list).toBe(30_000_000);
    expect(scrolled(map, calm, 0).list).toBe(0);
  });
});
