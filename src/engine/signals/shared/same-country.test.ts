import { expect, test } from 'vitest';
import { sameCountry } from './same-country.ts';

test.each([
  ['US', 'US', true],
  ['PR', 'US', true],
  ['GU', 'PR', true],
  ['JE', 'GB', true],
  ['RE', 'FR', true],
  ['US', 'CA', false],
  ['HK', 'CN', false],
  ['IE', 'GB', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameCountry(a, b)).toBe(same);
  expect(sameCountry(b, a)).toBe(same);
});
