import { describe, expect, test } from 'vitest';
import { inOrder, type Work } from './in-order.ts';

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('inOrder', () => {
  test('keeps the order of work that ends in another one, and never runs more than it may', async () => {
    let running = 0;
    let most = 0;
    async function* steps(): AsyncGenerator<{ n: number } | Work<{ n: number }>> {
      for (let n = 0; n < 20; n += 1) {
        if (n % 7 === 3) yield { n };
        else {
          yield async () => {
            running += 1;
            most = Math.max(most, running);
            await wait((20 - n) % 5);
            running -= 1;
            return { n };
          };
        }
      }
    }
    const found: number[] = [];
    for await (const { n } of inOrder(steps(), 3)) found.push(n);
    expect(found).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(3);
  });
});
