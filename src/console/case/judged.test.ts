import { expect, test } from 'vitest';
import { compareJudgement } from './judged.ts';

const row = (signal: string, bits: number) => ({
  signal,
  bits,
  family: 'identity',
  says: signal,
  fields: [],
  innocent: [],
  ask: '',
  strength: 1,
});

test('a yes goes with what raises and a no with what lowers; the total without the rest is worked out', () => {
  const result = { prior: -4, evidence: [row('a', 5), row('b', 2), row('c', -1), row('d', 0.5)] };
  const compared = compareJudgement(result, [
    { signal: 'a', weighs: 'yes' },
    { signal: 'b', weighs: 'no' },
    { signal: 'c', weighs: 'no' },
    { signal: 'd', weighs: 'unclear' },
  ]);
  expect(compared.rows.map(({ goes }) => goes)).toEqual(['same', 'other', 'same', 'open']);
  expect(compared).toMatchObject({ same: 2, other: 1, open: 1, bits: 0.5 });
  expect(compared.probability).toBeCloseTo(0.586, 3);
});

test('a reason that was not judged is open, and still counts', () => {
  const compared = compareJudgement({ prior: -1, evidence: [row('a', 1)] }, []);
  expect(compared).toMatchObject({ open: 1, bits: 0, probability: 0.5 });
});
