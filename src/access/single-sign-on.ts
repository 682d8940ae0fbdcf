import * as client from 'openid-client';

/** One OpenID Connect provider, as an operator states it. */
export interface SingleSignOnSettings {
  /** What the button says. */
  readonly name: string;
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: URL;
  /** E-mail domains whose people may come; empty: any. */
  readonly domains: readonly string[];
  /** The claim that names groups, and what a group is here. */
  readonly roleClaim: string;
  readonly roles: Readonly<Record<string, string>>;
}

/** What is kept between leaving for the provider and coming back. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The person is to prove anew who they are. */
  readonly fresh: boolean;
}

/** Whom the provider vouches for. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | undefined;
  /** Only one that the provider says it verified. */
  readonly email: string | undefined;
  readonly groups: readonly string[];
  /** When they last proved who they are. */
  readonly provedAt: Date | undefined;
}

export interface SingleSignOn {
  readonly settings: SingleSignOnSettings;
  depart(fresh: boolean): Promise<{ readonly url: URL; readonly departure: Departure }>;
  /** Throws `NotVouched` for whatever is not right, `NoProvider` when the provider does not answer. */
  arrive(query: URLSearchParams, departure: Departure, now: Date): Promise<Vouched>;
}

/** The provider's answer is not one that we asked for, or does not hold. */
export class NotVouched extends Error {
  override readonly name = 'NotVouched';
}

/** The provider cannot be reached. */
export class NoProvider extends Error {
  override readonly name = 'NoProvider';
}

const isHere = (url: URL): boolean => url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname);

/** Seconds for one request to the provider. */
const patience = 10;

const scope = 'openid email profile';

const discover = async ({ issuer, clientId, clientSecret }: SingleSignOnSettings): Promise<client.Configuration> => {
  try {
    return await client.discovery(issuer, clientId, clientSecret, undefined, {
      // The signature of what it says about a person is checked although it comes over TLS.
      execute: [client.enableNonRepudiationChecks, ...(isHere(issuer) ? [client.allowInsecureRequests] : [])],
      timeout: patience,
    });
  } catch (error) {
    throw new NoProvider('the identity provider did not describe itself', { cause: error });
  }
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((it): it is string => typeof it === 'string').slice(0, 1000);

/** `email_verified` is the standard; Microsoft Entra says it as `xms_edov`. */
const verified = (claims: client.IDToken): boolean =>
  [claims['email_verified'], claims['xms_edov']].some((it) => it === true || it === 'true' || it === 1 || it === '1');

/** A name as it can be shown: providers pass on what people typed. */
const nameOf = (claims: client.IDToken): string =>
  (text(claims['name']) ?? '')
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim();

const vouched = (claims: client.IDToken, roleClaim: string): Vouched => ({
  issuer: claims.iss,
  subject: claims.sub,
  name: text(nameOf(claims)),
  email: verified(claims) ? text(claims['email'])?.slice(0, 254) : undefined,
  groups: texts(claims[roleClaim]),
  provedAt: typeof claims.auth_time === 'number' ? new Date(claims.auth_time * 1000) : undefined,
});

/** Whether the provider failed, rather than refused. */
const isOutage = (error: unknown): boolean =>
  error instanceof client.ClientError
    ? error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_RESPONSE_IS_NOT_CONFORM'
    : error instanceof TypeError && error.message === 'fetch failed';

/**
 * Sign-in by authorization code with PKCE, state and nonce. The provider is asked to describe itself at first use and
 * again every hour: keys change, and it may be down when we start.
 */
export const createSingleSignOn = (settings: SingleSignOnSettings, now: () => Date): SingleSignOn => {
  let known: { readonly at: number; readonly configuration: client.Configuration } | undefined;
  const configuration = async (): Promise<client.Configuration> => {
    const at = now().getTime();
    if (known !== undefined && Math.abs(at - known.at) < 3_600_000) return known.configuration;
    known = { at, configuration: await discover(settings) };
    return known.configuration;
  };
  return {
    settings,
    async depart(fresh) {
      const departure = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        fresh,
      };
      const url = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: settings.redirectUri.href,
        scope,
        state: departure.state,
        nonce: departure.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(departure.verifier),
        code_challenge_method: 'S256',
        ...(fresh ? { prompt: 'login' } : {}),
      });
      return { url, departure };
    },
    async arrive(query, departure, at) {
      const current = new URL(settings.redirectUri);
      current.search = query.toString();
      const ready = await configuration();
      try {
        const tokens = await client.authorizationCodeGrant(ready, current, {
          expectedNonce: departure.nonce,
          expectedState: departure.state,
          pkceCodeVerifier: departure.verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) throw new NotVouched('the identity provider sent no ID token');
        const found = vouched(claims, settings.roleClaim);
        // Not every provider says when; one that was asked to have it proved anew and is silent is believed.
        return departure.fresh && found.provedAt === undefined ? { ...found, provedAt: at } : found;
      } catch (error) {
        if (isOutage(error)) throw new NoProvider('the identity provider did not answer', { cause: error });
        throw new NotVouched('the identity provider did not vouch for anybody', { cause: error });
      }
    },
  };
};
