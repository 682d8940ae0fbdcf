import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from './contract/result.ts';
import type { LinkEvidence } from './links/evidence.ts';
import { linkSignals } from './links/signals/index.ts';
import { applicationOf } from './links/testing/applications.ts';
import { anna } from './links/testing/pair.ts';
import { linkBits, screenerOf } from './links/testing/screener.ts';
import { policyOf } from './testing/default-policy.ts';
import { planted } from './testing/planted.ts';
import { type Additions, withLinks } from './with-links.ts';

const policy = policyOf(undefined);
const nothing: Additions = { evidence: [], links: [], linksLeftOut: 0, campaign: null };
const standard = { policy, tier: 'standard' } as const;

const resultOf = (application: unknown): Result => screenerOf().screen(application);
const plain = resultOf(applicationOf(anna));

const evidence = fc
  .record({
    signal: fc.constantFrom(...linkSignals.map(({ id }) => id)),
    strength: fc.double({ min: 0.01, max: 1, noNaN: true }),
    says: fc.constantFrom('Device is shared with application x', 'Phone is shared with application y'),
  })
  .map(
    ({ signal, strength, says }): LinkEvidence => ({ signal, evidence: { says, fields: ['/candidate'], strength } }),
  );

describe('a result with links', () => {
  test('adds up row by row, over its own evidence and what links say', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 12 }), (rows) => {
        const linked = withLinks(plain, { ...nothing, evidence: rows }, standard);
        const sum = linked.evidence.reduce((total, row) => total + row.bits, linked.prior);
        expect(linked.bits).toBeCloseTo(sum, 9);
        expect(linked.evidence).toHaveLength(plain.evidence.length + rows.length);
        for (const row of linked.evidence) expect(row.innocent.length).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 23 },
    );
  });
  test('comes to the same when the same links are added again, and back when they are taken away', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 12 }), (rows) => {
        const additions = { ...nothing, evidence: rows };
        const once = withLinks(plain, additions, standard);
        expect(withLinks(once, additions, standard)).toEqual(once);
        expect(withLinks(once, nothing, standard)).toEqual(plain);
      }),
      { numRuns: 200, seed: 24 },
    );
  });
  test('never falls for one more thing against, and never rises for one more thing for', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 8 }), evidence, (rows, more) => {
        const before = withLinks(plain, { ...nothing, evidence: rows }, standard).bits;
        const after = withLinks(plain, { ...nothing, evidence: [...rows, more] }, standard).bits;
        const against = (policy.weights.get(more.signal)?.bits ?? 0) > 0;
        if (against) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        else expect(after).toBeLessThanOrEqual(before + 1e-9);
      }),
      { numRuns: 200, seed: 25 },
    );
  });
  test('falls into a band by what all evidence comes to, under the lines of the job’s tier', () => {
    const telling: LinkEvidence = {
      signal: 'linked-resume-text',
      evidence: { says: 'Résumé text is shared with application x', fields: ['/resume'] },
    };
    const bare = resultOf({ id: 'x', receivedAt: '2026-03-02T09:00:00Z', candidate: { name: 'Alex Example' } });
    const rows = { ...nothing, evidence: [telling] };
    expect(withLinks(bare, nothing, standard).band).toBe('clear');
    expect(withLinks(bare, rows, standard).band).toBe('review');
    expect(withLinks(bare, rows, { policy, tier: 'critical' }).band).toBe('priority');
  });
  test('leaves out signals that the policy has switched off', () => {
    const off = policyOf({ off: ['linked-device'] });
    const row: LinkEvidence = { signal: 'linked-device', evidence: { says: 'Device', fields: ['/session/deviceId'] } };
    expect(linkBits(withLinks(plain, { ...nothing, evidence: [row] }, { policy: off, tier: 'standard' }))).toBe(0);
    const [screened] = screenerOf({ off: ['linked-device'] }).screenAll(anna);
    expect(screened?.coverage.of).toBe(plain.coverage.of - 1);
  });
  test('keeps what the application shows by itself', () => {
    for (const { application } of planted) {
      const own = resultOf(application);
      expect(withLinks(own, nothing, standard).evidence).toEqual(own.evidence);
    }
  });
});
