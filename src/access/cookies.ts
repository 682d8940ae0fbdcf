/** How cookies of one installation are called and sent. */
export interface Cookies {
  readonly session: string;
  readonly step: string;
  readonly secure: boolean;
}

const isLocal = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);

/**
 * `__Host-` names can be set by no other host and over no plain connection. A browser refuses them without TLS, so
 * a plain http://localhost gets plain names; other plain addresses are refused, for anyone on the way reads the cookie.
 */
export const cookiesOf = (publicUrl: URL): Cookies => {
  if (publicUrl.protocol === 'https:') {
    return { session: '__Host-gatehouse', step: '__Host-gatehouse-step', secure: true };
  }
  if (!isLocal(publicUrl.hostname)) throw new Error('the public address needs https, except on localhost');
  return { session: 'gatehouse', step: 'gatehouse-step', secure: false };
};

const cookie = (name: string, value: string, secure: boolean, age?: number): string =>
  [
    `${name}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
    ...(age === undefined ? [] : [`Max-Age=${age}`]),
  ].join('; ');

/** Keeps a session until the browser closes; its end is decided here, not by the browser. */
export const sessionCookie = (of: Cookies, token: string): string => cookie(of.session, token, of.secure);

/** Keeps the secret that ties a begun sign-in to this browser. */
export const stepCookie = (of: Cookies, token: string): string => cookie(of.step, token, of.secure, 600);

/** Forgets the session. */
export const withoutSession = (of: Cookies): string => cookie(of.session, '', of.secure, 0);

/** Forgets a begun sign-in. */
export const withoutStep = (of: Cookies): string => cookie(of.step, '', of.secure, 0);
