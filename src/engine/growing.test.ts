import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growingBytes, growingFloats, growingIntegers } from './growing.ts';

test.each([
  ['floats', growingFloats, fc.double({ noNaN: true })],
  ['integers', growingIntegers, fc.integer()],
  ['bytes', growingBytes, fc.integer({ min: 0, max: 255 })],
] as const)('%s behave as an array does, however many there are', (_, make, value) => {
  const step = fc.record({ push: fc.boolean(), at: fc.nat(5000), value });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const column = make();
      const plain: number[] = [];
      for (const { push, at, value: number } of steps) {
        if (push) {
          expect(column.push(number)).toBe(plain.length);
          plain.push(number);
        } else {
          while (plain.length < at) plain.push(0);
          plain[at] = number;
          column.set(at, number);
        }
        expect(column.length).toBe(plain.length);
      }
      plain.forEach((number, index) => {
        expect(column.get(index)).toBe(number);
      });
      expect(column.get(plain.length)).toBe(0);
      expect(column.get(10_000_000)).toBe(0);
    }),
    { numRuns: 60, seed: 5 },
  );
});
