import { describe, expect, test } from 'vitest';
import { cookiesOf, sessionCookie, stepCookie, withoutSession, withoutStep } from './cookies.ts';

describe('cookies', () => {
  test('over TLS have names that no other host can set, and are not for scripts', () => {
    const cookies = cookiesOf(new URL('https://gatehouse.example.com'));
    expect(sessionCookie(cookies, 'abc')).toBe('__Host-gatehouse=abc; Path=/; HttpOnly; SameSite=Lax; Secure');
    expect(stepCookie(cookies, 'abc')).toBe(
      '__Host-gatehouse-step=abc; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=600',
    );
  });

  test.each(['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080'])(
    'on %s have plain names, for a browser refuses the others there',
    (address) => {
      const cookies = cookiesOf(new URL(address));
      expect(sessionCookie(cookies, 'abc')).toBe('gatehouse=abc; Path=/; HttpOnly; SameSite=Lax');
      expect(cookies.secure).toBe(false);
    },
  );

  test.each([
    'http://gatehouse.example.com',
    'http://192.0.2.7',
    'http://localhost.example.com',
    'ftp://localhost.org',
  ])('are refused for %s', (address) => {
    expect(() => cookiesOf(new URL(address))).toThrow('https');
  });

  test('are forgotten by an empty value that is over', () => {
    const cookies = cookiesOf(new URL('https://gatehouse.example.com'));
    expect(withoutSession(cookies)).toContain('gatehouse=; ');
    for (const cookie of [withoutSession(cookies), withoutStep(cookies)]) expect(cookie).toContain('Max-Age=0');
  });
});
