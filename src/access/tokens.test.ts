import { describe, expect, test } from 'vitest';
import { deviceOf } from './device.ts';
import { csrfOf, hashesOf, hashToken, newId, newToken, sameBytes } from './tokens.ts';

describe('tokens', () => {
  test('have 256 bits and never come twice', () => {
    const tokens = Array.from({ length: 200 }, newToken);
    expect(new Set(tokens).size).toBe(200);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/);
    expect(newId()).toMatch(/^[0-9a-f]{24}$/);
  });

  test('lead to a second one for pages, and not back', () => {
    const token = newToken();
    expect(csrfOf(token)).toBe(csrfOf(token));
    expect(csrfOf(token)).not.toBe(csrfOf(newToken()));
    expect(csrfOf(token)).not.toContain(token);
  });

  test('are compared as a whole', () => {
    expect(sameBytes(hashToken('a'), hashToken('a'))).toBe(true);
    expect(sameBytes(hashToken('a'), hashToken('b'))).toBe(false);
    expect(sameBytes(hashToken('a'), new Uint8Array())).toBe(false);
  });

  test('of texts are two whole numbers of 53 bits', () => {
    for (const hash of hashesOf('ada@example.com')) expect(Number.isSafeInteger(hash) && hash >= 0).toBe(true);
    expect(hashesOf('ada@example.com')).not.toEqual(hashesOf('ada@example.org'));
  });
});

describe('a device', () => {
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15',
      'Safari on macOS',
    ],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome on Android'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 CriOS/140.0 Safari/604.1',
      'Chrome on iOS',
    ],
    ['curl/8.5.0', 'Unknown browser on an unknown system'],
    ['<script>alert(1)</script>', 'Unknown browser on an unknown system'],
    [null, 'Unknown browser on an unknown system'],
  ])('%j is %s', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });
});
