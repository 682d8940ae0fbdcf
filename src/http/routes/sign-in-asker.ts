import { parse } from 'hono/utils/cookie';
import { type Cookies, cookiesOf, sessionCookie } from '../../access/cookies.ts';
import { crossSiteFlaw } from '../../access/cross-site.ts';
import { deviceOf } from '../../access/device.ts';
import { csrfOf } from '../../access/tokens.ts';
import type { Contract } from '../../api/contract.ts';
import type { Actor } from '../../desk/actor.ts';
import { Problem } from '../../desk/problem.ts';
import type { Asker } from '../../desk/sessions.ts';
import type { Access } from '../../desk/sign-in.ts';
import type { Browser } from '../../desk/sign-in-parts.ts';
import { countedAs } from '../address.ts';
import type { Extras } from '../route.ts';

/** A request as far as it says who sent it. */
interface Sent {
  readonly headers: Headers;
  readonly address: string;
}

const cookieIn = (headers: Headers, name: string): string | undefined => {
  const value = parse(headers.get('cookie') ?? '', name)[name];
  return value === undefined || value === '' ? undefined : value.slice(0, 200);
};

const cookies = ({ settings }: Access): Cookies => cookiesOf(settings.publicUrl);

/** Who asks, with the session. */
export const findAsker = (access: Access, headers: Headers): Promise<Asker | undefined> =>
  access.authenticate({
    sessionToken: cookieIn(headers, cookies(access).session),
    authorization: headers.get('authorization') ?? undefined,
  });

/** The same for routes that serve only those who are known. */
export const askerOf = async (access: Access, { headers }: { readonly headers: Headers }): Promise<Asker> => {
  const asker = await findAsker(access, headers);
  if (asker === undefined) throw new Problem('not-signed-in', 'Sign in first');
  return asker;
};

/** What the application asks of each request: who sent it. */
export const authenticateBy =
  (access: Access) =>
  async ({ headers }: Sent): Promise<Actor | undefined> =>
    (await findAsker(access, headers))?.actor;

/** What the application asks of each change: whether a page of ours sent it. Keys are not sent by browsers. */
export const checkSiteBy =
  (access: Access) =>
  (
    { method, headers }: { readonly method: string; readonly headers: Headers },
    actor: Actor | undefined,
    { plainForm }: Pick<Contract, 'plainForm'> = {},
  ): void => {
    if (actor?.kind === 'key') return;
    if (plainForm === true && actor !== undefined && !headers.has('origin') && !headers.has('sec-fetch-site'))
      throw new Problem('not-allowed', 'A form says where it comes from (Origin)');
    const needsToken = actor !== undefined && plainForm !== true;
    const token = needsToken ? cookieIn(headers, cookies(access).session) : undefined;
    const flaw = crossSiteFlaw(
      {
        method,
        origin: headers.get('origin') ?? undefined,
        fetchSite: headers.get('sec-fetch-site') ?? undefined,
        csrf: headers.get('x-csrf-token') ?? undefined,
      },
      access.settings.publicUrl.origin,
      token === undefined ? undefined : csrfOf(token),
    );
    if (flaw !== undefined) throw new Problem('not-allowed', flaw);
  };

/** What is known of whoever signs in. */
export const browserOf = (access: Access, { headers, address }: Sent): Browser => ({
  address: countedAs(address),
  device: deviceOf(headers.get('user-agent')),
  sessionToken: cookieIn(headers, cookies(access).session),
  stepToken: cookieIn(headers, cookies(access).step),
});

/** Has the browser keep a new token, when there is one. */
export const keepSession = (access: Access, sessionToken: string | undefined): { readonly extras?: Extras } =>
  sessionToken === undefined ? {} : { extras: { cookies: [sessionCookie(cookies(access), sessionToken)] } };
