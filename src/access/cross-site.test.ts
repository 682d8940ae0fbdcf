import { describe, expect, test } from 'vitest';
import { crossSiteFlaw, type Provenance } from './cross-site.ts';

const ours = 'https://gatehouse.example.com';
const token = 'the token of this session';
const request = (given: Partial<Provenance> = {}): Provenance => ({
  method: 'POST',
  origin: ours,
  fetchSite: 'same-origin',
  csrf: token,
  ...given,
});

describe('a change with a session cookie', () => {
  test('is taken from a page of ours with the token', () => {
    expect(crossSiteFlaw(request(), ours, token)).toBeUndefined();
    expect(crossSiteFlaw(request({ fetchSite: undefined }), ours, token)).toBeUndefined();
    expect(crossSiteFlaw(request({ origin: undefined }), ours, token)).toBeUndefined();
  });

  test.each([
    ['without the token', { csrf: undefined }],
    ['with an empty token', { csrf: '' }],
    ['with the token of another session', { csrf: 'another token of the same length' }],
    ['from another origin', { origin: 'https://example.org' }],
    ['from a sibling host', { origin: 'https://evil.example.com', fetchSite: 'same-site' }],
    ['from an opaque origin', { origin: 'null' }],
    ['over plain http', { origin: 'http://gatehouse.example.com' }],
    ['from another site, as the browser says', { fetchSite: 'cross-site' }],
    ['from a sibling, as the browser says', { origin: undefined, fetchSite: 'same-site' }],
    ['that does not say where it comes from', { origin: undefined, fetchSite: undefined }],
  ])('is refused %s', (_, given) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'delete']) {
      expect(crossSiteFlaw(request({ ...given, method }), ours, token)).toBeDefined();
    }
  });
});

test('reading needs nothing', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) {
    expect(
      crossSiteFlaw({ method, origin: 'https://example.org', fetchSite: 'cross-site', csrf: undefined }, ours, token),
    ).toBeUndefined();
  }
});

describe('signing in, when there is no session yet', () => {
  test('is taken from a page of ours, and from a program', () => {
    expect(crossSiteFlaw(request({ csrf: undefined }), ours, undefined)).toBeUndefined();
    const program = { origin: undefined, fetchSite: undefined, csrf: undefined };
    expect(crossSiteFlaw(request(program), ours, undefined)).toBeUndefined();
  });

  test('is refused from another site: nobody is signed in to somebody else’s account', () => {
    expect(crossSiteFlaw(request({ origin: 'https://example.org' }), ours, undefined)).toBeDefined();
    expect(crossSiteFlaw(request({ origin: undefined, fetchSite: 'cross-site' }), ours, undefined)).toBeDefined();
  });
});
