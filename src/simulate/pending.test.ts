import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPending } from './pending.ts';

test('what waits leaves in order of time, equals in order of coming', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const pending = createPending<number>();
      times.forEach((at, index) => {
        pending.add(at, index);
      });
      const left: { at: number; item: number }[] = [];
      for (let next = pending.take(); next !== undefined; next = pending.take()) left.push(next);
      const expected = times
        .map((at, item) => ({ at, item }))
        .sort((one, other) => one.at - other.at || one.item - other.item);
      expect(left).toEqual(expected);
      expect(pending.size).toBe(0);
      expect(pending.earliest()).toBe(Number.POSITIVE_INFINITY);
    }),
    { seed: 20_260_105 },
  );
});
