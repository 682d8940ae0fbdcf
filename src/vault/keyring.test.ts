import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SealError } from './envelope.ts';
import { createVault } from './keyring.ts';
import { testVault } from './testing/vault.ts';

const seeded = { seed: 20_260_314, numRuns: 200 } as const;
const vault = testVault();

describe('sealing', () => {
  it('opens any text as it was, long or short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4000 }), (text) => {
        expect(vault.open(vault.seal(text, 'a.b:1'), 'a.b:1')).toBe(text);
      }),
      seeded,
    );
  });

  it('opens any bytes as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
        expect(Buffer.from(vault.openBytes(vault.sealBytes(bytes, 'a.b:1'), 'a.b:1'))).toEqual(Buffer.from(bytes));
      }),
      seeded,
    );
  });

  it('never makes the same bytes twice, nor shows the text in them', () => {
    const [first, second] = [vault.seal('Alex Example', 'a:1'), vault.seal('Alex Example', 'a:1')];
    expect(first).not.toEqual(second);
    expect(Buffer.from(first).includes('Alex')).toBe(false);
  });

  it('opens nothing that belongs to another place', () => {
    const sealed = vault.seal('Alex Example', 'application.payload:1');
    expect(() => vault.open(sealed, 'application.payload:2')).toThrow(SealError);
  });

  it('opens nothing in which any one bit was flipped', () => {
    const sealed = vault.seal('Alex Example', 'a:1');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Uint8Array.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => vault.open(changed, 'a:1')).toThrow(SealError);
    }
  });

  it('opens nothing that was cut short', () => {
    const sealed = vault.seal('Alex Example', 'a:1');
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => vault.open(sealed.subarray(0, length), 'a:1')).toThrow(SealError);
  });

  it('keeps a long text in less room than it takes', () => {
    const text = JSON.stringify(Array.from({ length: 200 }, (_, index) => ({ id: index, says: 'differs by a year' })));
    expect(vault.seal(text, 'a:1').length).toBeLessThan(text.length / 3);
    expect(vault.open(vault.seal(text, 'a:1'), 'a:1')).toBe(text);
  });

  it('opens old values after the data key was renewed, and seals new ones under the new key', () => {
    const [one, two, blindingKey] = [randomBytes(32), randomBytes(32), randomBytes(32)];
    const renewed = createVault({ dataKeys: new Map([[1, one]]), current: 1, blindingKey });
    const old = renewed.seal('before', 'a:1');
    const newer = new Map([
      [1, one],
      [2, two],
    ]);
    renewed.renew({ dataKeys: newer, current: 2, blindingKey });
    const fresh = renewed.seal('after', 'a:1');
    expect(renewed.open(old, 'a:1')).toBe('before');
    expect(renewed.open(fresh, 'a:1')).toBe('after');
    const behind = createVault({ dataKeys: new Map([[1, one]]), current: 1, blindingKey });
    expect(() => behind.open(fresh, 'a:1')).toThrow('data key 2 is not known to this process');
    expect([...renewed.takeCounts()]).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(renewed.takeCounts().size).toBe(0);
  });
});

describe('blinding', () => {
  const hash = fc.maxSafeInteger().map(Math.abs);

  it('gives equal stand-ins to equal hashes, whatever they are asked with, and each is a hash of 53 bits', () => {
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 90 }), (hashes) => {
        const blinded = vault.blind(hashes);
        expect(blinded).toEqual(hashes.map((one) => vault.blind([one])[0]));
        expect(blinded.every((one) => Number.isSafeInteger(one) && one >= 0)).toBe(true);
      }),
      seeded,
    );
  });

  it('keeps different hashes apart and spreads them evenly', () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) => index);
    const blinded = vault.blind(hashes);
    expect(new Set(blinded).size).toBe(hashes.length);
    const mean = blinded.reduce((sum, one) => sum + one / 2 ** 53, 0) / blinded.length;
    expect(mean).toBeGreaterThan(0.49);
    expect(mean).toBeLessThan(0.51);
  });

  it('says nothing without the key: another key gives other stand-ins', () => {
    const dataKeys = new Map([[1, randomBytes(32)]]);
    const other = createVault({ dataKeys, current: 1, blindingKey: randomBytes(32) });
    const hashes = Array.from({ length: 100 }, (_, index) => index);
    const own = new Set(vault.blind(hashes));
    expect(other.blind(hashes).some((one) => own.has(one))).toBe(false);
  });

  it('takes only whole numbers below 2^53', () => {
    for (const wrong of [-1, 0.5, 2 ** 53, Number.NaN]) expect(() => vault.blind([wrong])).toThrow(RangeError);
  });
});
