/** Pages may load from here and nothing inline; what is not a page may do nothing at all. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const always: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  // Without it a form of ours would say that it comes from nowhere (`Origin: null`).
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Origin-Agent-Cluster', '?1'],
  [
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
  ],
];

const TWO_YEARS = 'max-age=63072000; includeSubDomains';

/** Adds what every answer carries; a route may have said something stricter or, for what is public, longer-lived. */
export const addSecurityHeaders = (headers: Headers, secure: boolean): void => {
  for (const [name, value] of always) headers.set(name, value);
  if (!headers.has('Content-Security-Policy')) {
    const page = headers.get('Content-Type')?.startsWith('text/html') === true;
    headers.set('Content-Security-Policy', page ? pagePolicy : dataPolicy);
  }
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  if (secure) headers.set('Strict-Transport-Security', TWO_YEARS);
};
