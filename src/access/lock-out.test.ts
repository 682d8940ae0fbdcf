import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forAccount, forAddress, judge, type Tally, waitAfter } from './lock-out.ts';

const start = Date.UTC(2026, 2, 2);
const at = (seconds: number): Date => new Date(start + seconds * 1000);

/** Tries at these seconds, each failed: the seconds that each would have had to wait. */
const waits = (seconds: readonly number[]): readonly number[] => {
  let tally: Tally | undefined;
  return seconds.map((second) => {
    const judged = judge(tally, at(second), forAccount);
    tally = judged.tally;
    return judged.wait;
  });
};

describe('tries at one account', () => {
  test('are free five times, then wait longer and longer, up to a quarter of an hour', () => {
    expect([4, 5, 6, 7, 8, 11, 12, 1000].map((failures) => waitAfter(failures, forAccount))).toEqual([
      0, 15, 30, 60, 120, 900, 900, 900,
    ]);
    expect(waits([0, 0, 0, 0, 0, 0, 14, 15, 16])).toEqual([0, 0, 0, 0, 0, 15, 1, 0, 29]);
  });

  test('are forgotten after a day without one', () => {
    const tally = { failures: 40, lastAt: at(0) };
    expect(judge(tally, at(86_400), forAccount)).toEqual({ wait: 0, tally: { failures: 1, lastAt: at(86_400) } });
  });

  test('while waiting do not make the wait longer', () => {
    const tally = { failures: 9, lastAt: at(0) };
    expect(judge(tally, at(100), forAccount).tally).toEqual(tally);
  });

  test('wait no longer than the longest wait when the clock goes back by a year', () => {
    const tally = { failures: 6, lastAt: at(365 * 86_400) };
    const judged = judge(tally, at(0), forAccount);
    expect(judged).toEqual({ wait: 30, tally: { failures: 6, lastAt: at(0) } });
    expect(judge(judged.tally, at(30), forAccount).wait).toBe(0);
  });

  test('do not become free when the clock goes back and forth', () => {
    const tally = { failures: 12, lastAt: at(0) };
    const back = judge(tally, at(-3600), forAccount);
    expect(back.wait).toBe(900);
    expect(judge(back.tally, at(-3590), forAccount).wait).toBe(890);
  });

  test('whatever the clock does, wait for a time that ends', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4e8, max: 4e8 }), { maxLength: 40 }), (seconds) => {
        let tally: Tally | undefined;
        for (const second of seconds) {
          const judged = judge(tally, at(second), forAccount);
          expect(judged.wait).toBeGreaterThanOrEqual(0);
          expect(judged.wait).toBeLessThanOrEqual(forAccount.longest);
          // Whoever waits as long as they were told may try: a second try at once would wait by the new tally.
          expect(judge(judged.tally, at(second + judged.wait), forAccount).wait).toBe(
            judged.wait === 0 ? waitAfter(judged.tally.failures, forAccount) : 0,
          );
          tally = judged.tally;
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

test('an address has more free tries than an account: an office shares one', () => {
  expect(forAddress.free).toBeGreaterThan(forAccount.free);
});
