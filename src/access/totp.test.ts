import { describe, expect, test } from 'vitest';
import { hashRecoveryCode, newRecoveryCodes, newTotp, stepOf } from './totp.ts';

// RFC 6238, appendix B: the last six digits of its SHA-1 codes for the secret "12345678901234567890".
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const vectors = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const;

const at = (seconds: number): Date => new Date(seconds * 1000);

describe('a code of an authenticator app', () => {
  test.each(vectors)('at second %i of RFC 6238 is %s', (seconds, code) => {
    expect(stepOf(secret, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  test('is taken one step early or late, under its own number, and no further', () => {
    const step = Math.floor(1_111_111_111 / 30);
    for (const [off, expected] of [
      [-60, undefined],
      [-30, step],
      [0, step],
      [30, step],
      [60, undefined],
    ] as const) {
      expect(stepOf(secret, '050471', at(1_111_111_111 + off))).toBe(expected);
    }
  });

  test.each(['', '05047', '0504711', '05047a', ' 50471', '０５０４７１', '-50471', 'abcd-efgh'])(
    'is not %j',
    (code) => {
      expect(stepOf(secret, code, at(1_111_111_111))).toBeUndefined();
    },
  );

  test('comes from a secret of 160 bits, in an address that apps read', () => {
    const { secret: fresh, uri } = newTotp('ada@example.com');
    expect(fresh).toMatch(/^[A-Z2-7]{32}$/);
    expect(uri).toContain(`secret=${fresh}`);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Gatehouse:ada%40example\.com\?issuer=Gatehouse&/);
  });
});

describe('recovery codes', () => {
  test('are ten, all different, and easy to copy', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$/);
  });

  test('are known however they are typed, and stand for one account', () => {
    const known = hashRecoveryCode('one', 'abcd-efgh-ijkm-2345');
    expect(hashRecoveryCode('one', 'ABCD EFGH ijkm2345')).toEqual(known);
    expect(hashRecoveryCode('other', 'abcd-efgh-ijkm-2345')).not.toEqual(known);
  });
});
