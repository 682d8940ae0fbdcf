import { expect, test } from 'vitest';
import type { Result } from '../../engine/contract/result.ts';
import { bundledTables } from '../../reference/bundled.ts';
import { ownEvidence, showsOtherwise } from './own-evidence.ts';
import { createScreening } from './screening.ts';

const screen = async (email: string): Promise<Result> => {
  const outcome = await createScreening(bundledTables).alone({
    source: 'api',
    application: { id: 'a', receivedAt: '2026-03-01T08:00:00Z', candidate: { name: 'Ana Example', email } },
  });
  if (!outcome.ok) throw new Error('not readable');
  return outcome.screened.result;
};

/** The same with evidence from another application, for which its own is discounted. */
const linked = (result: Result): Result => ({
  ...result,
  bits: result.bits + 4,
  evidence: [
    { signal: 'linked-email', family: 'email', bits: 5, says: '', fields: [], innocent: [], ask: '', strength: 1 },
    ...result.evidence.map((row) => ({ ...row, bits: row.bits / 2 })).reverse(),
  ],
});

test('what an application shows by itself stays the same whatever links add, discount and reorder', async () => {
  const alone = await screen('ana@mailinator.com');
  expect(alone.evidence.length).toBeGreaterThan(0);
  expect(
    ownEvidence(linked(alone))
      .map(({ signal }) => signal)
      .sort(),
  ).toEqual(alone.evidence.map(({ signal }) => signal).sort());
  expect(showsOtherwise(alone, alone)).toBe(false);
  expect(showsOtherwise(alone, linked(alone))).toBe(false);
});

test('another row, or another weight of it where nothing is linked, is something else', async () => {
  const [alone, plain] = [await screen('ana@mailinator.com'), await screen('ana@example.com')];
  expect(showsOtherwise(alone, plain)).toBe(true);
  expect(showsOtherwise(alone, linked(plain))).toBe(true);
  expect(showsOtherwise(alone, { ...alone, bits: alone.bits - 1 })).toBe(true);
});
