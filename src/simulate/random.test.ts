import { describe, expect, test } from 'vitest';
import { createRandom } from './random.ts';

describe('random draws', () => {
  test('follow sfc32 as published', () => {
    // Doty-Humphrey's step from the state (1, 2, 3, 1), worked through twelve warm-up rounds in a separate program.
    const random = createRandom(1, 2, 3);
    const words = Array.from({ length: 3 }, () => random.next() * 4_294_967_296);
    expect(words).toEqual([1_936_341_825, 3_001_364_500, 1_029_104_839]);
  });

  test('are even', () => {
    const random = createRandom(9);
    const counts = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 20_000; draw += 1) {
      const index = random.below(10);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  test('follow weights', () => {
    const random = createRandom(10);
    const drawn = Array.from({ length: 8_000 }, () =>
      random.weighted([
        ['rare', 1],
        ['common', 3],
        ['never', 0],
      ]),
    );
    expect(drawn.filter((it) => it === 'rare').length).toBeGreaterThan(1_800);
    expect(drawn.filter((it) => it === 'rare').length).toBeLessThan(2_200);
    expect(drawn).not.toContain('never');
  });

  test('have mean nought and deviation one where they are normal', () => {
    const random = createRandom(11);
    const drawn = Array.from({ length: 20_000 }, () => random.normal());
    const mean = drawn.reduce((sum, it) => sum + it, 0) / drawn.length;
    const variance = drawn.reduce((sum, it) => sum + (it - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });

  test('sample without repetition and leave the list alone', () => {
    const list = [1, 2, 3, 4, 5];
    const sampled = createRandom(12).sample(list, 9);
    expect([...sampled].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(list).toEqual([1, 2, 3, 4, 5]);
  });

  test('of a fork are its own', () => {
    const [one, two] = [createRandom(13), createRandom(13)];
    const fork = one.fork();
    two.fork();
    fork.next();
    expect(one.next()).toBe(two.next());
  });

  test('from nothing are refused', () => {
    expect(() => createRandom(14).pick([])).toThrow(RangeError);
  });
});
