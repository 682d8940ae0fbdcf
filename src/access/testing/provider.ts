import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

type Algorithm = 'RS256' | 'ES256';
type Claims = Readonly<Record<string, unknown>>;

interface Key {
  readonly kid: string;
  readonly alg: Algorithm;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

const makeKey = (alg: Algorithm): Key => ({
  kid: randomBytes(4).toString('hex'),
  alg,
  ...(alg === 'RS256'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' })),
});

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const signedBy = ({ alg, privateKey }: Key, input: string): string =>
  sign(
    'sha256',
    Buffer.from(input),
    alg === 'ES256' ? { key: privateKey, dsaEncoding: 'ieee-p1363' } : { key: privateKey },
  ).toString('base64url');

/** What a test has the provider say; what is left out is as it should be. */
export interface Says {
  readonly claims?: Claims;
  readonly header?: Claims;
  /** Signs by a key that the provider does not publish. */
  readonly strangeKey?: boolean;
  /** Leaves the signature out. */
  readonly unsigned?: boolean;
  /** Answers with this status and no tokens. */
  readonly status?: number;
}

/** An identity provider on this machine: discovery, keys and tokens, with PKCE checked as RFC 7636 says. */
export const startProvider = async (alg: Algorithm) => {
  const key = makeKey(alg);
  const strange = { ...makeKey(alg), kid: key.kid };
  let says: Says = {};
  const waiting = new Map<string, { readonly nonce: string; readonly challenge: string; readonly claims: Claims }>();

  const answer = (response: ServerResponse, body: unknown, status = 200): void => {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body));
  };

  const idToken = (issuer: string, nonce: string, claims: Claims): string => {
    const now = Math.floor(Date.now() / 1000);
    const header = encoded({ alg, kid: key.kid, typ: 'JWT', ...says.header });
    const usual = { iss: issuer, aud: 'gatehouse-test', iat: now, exp: now + 300, nonce };
    const input = `${header}.${encoded({ ...usual, ...claims, ...says.claims })}`;
    return `${input}.${says.unsigned === true ? '' : signedBy(says.strangeKey === true ? strange : key, input)}`;
  };

  const token = async (issuer: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await text(request));
    const begun = waiting.get(form.get('code') ?? '');
    waiting.delete(form.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (says.status !== undefined) return answer(response, { error: 'server_error' }, says.status);
    if (begun === undefined || begun.challenge !== challenge) return answer(response, { error: 'invalid_grant' }, 400);
    const id_token = idToken(issuer, begun.nonce, begun.claims);
    return answer(response, { access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token });
  };

  const server = createServer((request, response) => {
    const issuer = `http://${request.headers.host}`;
    if (request.url === '/.well-known/openid-configuration') {
      return answer(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: [alg],
        code_challenge_methods_supported: ['S256'],
      });
    }
    if (request.url === '/keys') {
      const jwk = key.publicKey.export({ format: 'jwk' });
      return answer(response, { keys: [{ ...jwk, kid: key.kid, alg, use: 'sig' }] });
    }
    if (request.url === '/token') {
      token(issuer, request, response).catch(() => response.destroy());
      return undefined;
    }
    return answer(response, {}, 404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    issuer: new URL(`http://127.0.0.1:${port}`),
    /** What it says from now on. */
    say: (next: Says): void => {
      says = next;
    },
    /** A person signs in there: the query that the browser brings back. */
    signIn: (url: URL, claims: Claims): URLSearchParams => {
      const code = randomBytes(8).toString('hex');
      const { searchParams: asked } = url;
      waiting.set(code, {
        nonce: asked.get('nonce') ?? '',
        challenge: asked.get('code_challenge') ?? '',
        claims,
      });
      return new URLSearchParams({ code, state: asked.get('state') ?? '' });
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};

export type Provider = Awaited<ReturnType<typeof startProvider>>;
