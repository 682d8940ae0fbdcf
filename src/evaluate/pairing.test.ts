import { expect, test } from 'vitest';
import { createPairing } from './pairing.ts';
import { row } from './testing/rows.ts';

test('results meet their truth once, and what is left over is counted', () => {
  const [one, two, three] = ['a1', 'a2', 'a3'].map((applicationId) => row({ applicationId, fraud: false }));
  if (one === undefined || two === undefined || three === undefined) throw new Error('three rows are made above');
  const pairing = createPairing(new Map([one, two].map((it) => [it.truth.applicationId, it.truth])));
  expect(pairing.pair(one.result)).toEqual(one);
  expect(pairing.pair(one.result)).toBeNull();
  expect(pairing.pair(three.result)).toBeNull();
  expect(pairing.leftOver()).toEqual({ withoutTruth: 1, repeated: 1, withoutResult: 1 });
});
