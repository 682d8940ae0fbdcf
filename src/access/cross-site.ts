import { hashToken, sameBytes } from './tokens.ts';

/** What a request says about where it comes from. */
export interface Provenance {
  readonly method: string;
  readonly origin: string | undefined;
  /** Sec-Fetch-Site. */
  readonly fetchSite: string | undefined;
  /** X-CSRF-Token. */
  readonly csrf: string | undefined;
}

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const fromElsewhere = ({ origin, fetchSite }: Provenance, ours: string): boolean => {
  if (origin !== undefined && origin !== ours) return true;
  return fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none';
};

/**
 * Why a request that changes something may not be ours, or nothing. `expected` is the token of the session whose
 * cookie it carries. Without a session (signing in) the origin alone is looked at: nobody is to be signed in to
 * somebody else's account by another site. Requests with a key need no check: browsers do not send keys by themselves.
 */
export const crossSiteFlaw = (request: Provenance, ours: string, expected: string | undefined): string | undefined => {
  if (safe.has(request.method.toUpperCase())) return undefined;
  if (fromElsewhere(request, ours)) return 'The request comes from another site';
  if (expected === undefined) return undefined;
  if (request.origin === undefined && request.fetchSite === undefined) {
    return 'A request with a session cookie says where it comes from (Origin)';
  }
  // Hashes are of one length whatever was sent.
  return sameBytes(hashToken(request.csrf ?? ''), hashToken(expected))
    ? undefined
    : 'The header X-CSRF-Token is missing or of another session';
};
