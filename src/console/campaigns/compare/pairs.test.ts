import { expect, test } from 'vitest';
import { pairsOf } from './pairs.ts';

const member = (...applications: string[]) => ({
  applications,
  name: null,
  membership: 'member' as const,
  bits: 5,
  because: [],
  removedIf: [],
  decided: null,
});
const edge = (left: string, right: string, bits: number) => ({ left, right, bits, kinds: [] });
const campaign = {
  members: [member('api:1', 'api:4'), member('api:2'), member('api:3')],
  edges: [edge('api:1', 'api:2', 3), edge('api:2', 'api:3', 9), edge('api:1', 'api:3', 5)],
};

test('pairs go from the strongest link on, and a person is found by any of their applications', () => {
  const { pairs, at } = pairsOf(campaign, 'api:3', 'api:4');
  expect(pairs.map(({ bits }) => bits)).toEqual([9, 5, 3]);
  expect(at).toBe(1);
  expect(pairsOf(campaign, 'api:1', 'api:9').at).toBe(-1);
});
