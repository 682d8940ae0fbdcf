import { describe, expect, test } from 'vitest';
import { qrCodeOf } from './qr-code.ts';
import { readQrCode } from './testing/qr-code.ts';
import { newTotp } from './totp.ts';

describe('a QR code', () => {
  test.each(['a@example.com', 'ada@example.com', `${'a'.repeat(64)}@${'b'.repeat(60)}.example.org`])(
    'holds the address that an app reads, for %s',
    (email) => {
      const { uri } = newTotp(email);
      const code = qrCodeOf(uri);
      expect(readQrCode(code)).toBe(uri);
      expect(code.path).toMatch(/^(?:M\d+ \d+\.5h\d+)+$/);
    },
  );

  test('has a light border of four modules', () => {
    const { side, path } = qrCodeOf('otpauth://totp/Gatehouse:ada%40example.com');
    const lines = [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].map((it) => it.slice(1).map(Number));
    expect(Math.min(...lines.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...lines.flatMap(([x = 0, y = 0, length = 0]) => [x + length, y + 1]))).toBe(side - 4);
  });
});
